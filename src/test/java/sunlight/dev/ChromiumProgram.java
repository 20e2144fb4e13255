package sunlight.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a browser may come from, in this order: the one that is named, else those of this machine, else Debian's where it
 * can be had, else Playwright's own (nothing here). What is there and does not start is passed over.
 */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private ChromiumProgram() {}

    /** A way to a browser: the program, or nothing for Playwright's own. Asked only when the way before it failed. */
    interface Way extends Supplier<Optional<Path>> {}

    static List<Way> ways() {
        return ways(System.getenv("SUNLIGHT_BROWSER"), System.getenv().getOrDefault("PATH", "/usr/bin"));
    }

    static List<Way> ways(@org.jspecify.annotations.Nullable String named, String path) {
        if (named != null) {
            return List.of(() -> Optional.of(Path.of(named)));
        }
        var present = onPath(path);
        var ways = new ArrayList<Way>();
        present.forEach(program -> ways.add(() -> Optional.of(program)));
        if (Files.isExecutable(APT)) {
            ways.add(() -> installed(path, present));
        }
        ways.add(Optional::empty);
        return ways;
    }

    private static List<Path> onPath(String path) {
        return Stream.of(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .toList();
    }

    /** Two rows of tests start at once, and Debian lets one install: who waited finds what the other has brought. */
    private static Optional<Path> installed(String path, List<Path> broken) {
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "sunlight-browser.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            var brought = onPath(path).stream()
                    .filter(program -> held.isValid() && !broken.contains(program))
                    .findFirst();
            return brought.isPresent() ? brought : install(path, broken);
        } catch (IOException failed) {
            throw new StartFailed("Cannot lock " + lock, failed);
        }
    }

    /** Debian's, where this user may install it: as root, or by sudo that asks for no password. */
    private static Optional<Path> install(String path, List<Path> broken) {
        try {
            var logs = Files.createTempDirectory("sunlight-browser");
            var root = isRoot() ? List.<String>of() : List.of("sudo", "-n");
            apt(logs, root, "update");
            // Over one that is there and broken nothing would be installed without being told.
            var again = broken.isEmpty() ? "--no-upgrade" : "--reinstall";
            apt(logs, root, "install", "-y", again, "--no-install-recommends", "chromium", "fonts-noto-cjk");
            return onPath(path).stream()
                    .filter(program -> !broken.contains(program) || program.startsWith("/usr/bin"))
                    .findFirst();
        } catch (IOException | StartFailed failed) {
            System.err.println("apt-get brings no browser, Playwright is asked for its own. " + failed.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void apt(Path logs, List<String> root, String... arguments) {
        var command = Stream.of(root.stream(), Stream.of("apt-get", "-q"), Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
        var process = new ProcessBuilder(command);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try (var child = Child.start("apt-" + arguments[0], logs, process)) {
            child.awaitSuccess(Duration.ofMinutes(8));
        }
    }
}
