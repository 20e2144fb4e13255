package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.dev.StartFailed;

/** Programs of this machine. */
final class Command {

    private Command() {}

    static Optional<String> find(String name) {
        var folders = System.getenv().getOrDefault("PATH", "/usr/bin") + ":/usr/sbin:/sbin";
        return Stream.of(folders.split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Takes it from Debian when it is missing and we may. */
    static String needed(String name, String... debianPackages) {
        var present = find(name);
        if (present.isPresent()) {
            return present.get();
        }
        install(debianPackages);
        return find(name)
                .orElseThrow(() -> new StartFailed(
                        name + " is missing. Install " + String.join(", ", debianPackages) + " and start again."));
    }

    static void install(String... debianPackages) {
        if ("root".equals(System.getProperty("user.name")) && find("apt-get").isPresent()) {
            var install = new ArrayList<>(List.of("apt-get", "-q", "install", "-y", "--no-install-recommends"));
            install.addAll(List.of(debianPackages));
            output("apt-get", "-q", "update");
            output(install);
        }
    }

    /** Runs on the given core only, where the machine can do that. */
    static List<String> onCore(int core, String... command) {
        var line = new ArrayList<String>();
        find("taskset").ifPresent(taskset -> line.addAll(List.of(taskset, "-c", String.valueOf(core))));
        line.addAll(List.of(command));
        return line;
    }

    static String output(String... command) {
        return output(List.of(command));
    }

    static String output(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StartFailed(String.join(" ", command) + " failed:\n" + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted during " + command.get(0));
        }
    }
}
