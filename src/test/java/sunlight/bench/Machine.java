package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What the figures were taken on. */
final class Machine {

    private Machine() {}

    static String facts() {
        return "%d cores (%s), %d MB memory, %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        first("/proc/cpuinfo", "model name").replaceAll(".*: ", ""),
                        Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024,
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"));
    }

    static String moment() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES) + " UTC";
    }

    /** Over 1, 5 and 15 minutes. */
    static String load() {
        var parts = read("/proc/loadavg").split(" ");
        return String.join(" / ", parts[0], parts[1], parts[2]);
    }

    private static String first(String file, String start) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("0 ?");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
