package sunlight.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine: the one that is there, else Debian's when we may install it, else Playwright's own. */
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
            throw new StartFailed(
                    "There is no browser and apt-get cannot install one. Install Chromium or Chrome, or name"
                            + " one by SUNLIGHT_BROWSER=/path/to/chromium",
                    failed);
        }
    }

    private static void apt(Path logs, String... arguments) {
        var command =
                Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
        try (var child = Child.start("apt-" + arguments[0], logs, new ProcessBuilder(command))) {
            child.awaitSuccess(Duration.ofMinutes(8));
        }
    }
}
