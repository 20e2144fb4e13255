package sunlight.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine: the one that is there, else Debian's when it can be had, else none (Playwright's own). */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private ChromiumProgram() {}

    static Optional<Path> find() {
        var given = System.getenv("SUNLIGHT_BROWSER");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        var present = onPath();
        return present.isPresent() ? present : installed();
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        var isRoot = "root".equals(System.getProperty("user.name"));
        if (!isRoot || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            var logs = Files.createTempDirectory("sunlight-browser");
            apt(logs, "update");
            apt(logs, "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
            return onPath();
        } catch (IOException | StartFailed failed) {
            System.err.println("apt-get brings no browser, Playwright is asked for its own. " + failed.getMessage());
            return Optional.empty();
        }
    }

    private static void apt(Path logs, String... arguments) {
        var command =
                Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
        var process = new ProcessBuilder(command);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try (var child = Child.start("apt-" + arguments[0], logs, process)) {
            child.awaitSuccess(Duration.ofMinutes(8));
        }
    }
}
