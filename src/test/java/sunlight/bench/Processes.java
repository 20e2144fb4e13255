package sunlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A server with all processes that work for it, read from /proc.
 *
 * @param roots their children belong to it as well
 */
record Processes(List<Long> roots) {

    private static final double TICKS_A_SECOND = 100;
    private static final double QUIET = 0.1;

    static Processes of(Long... roots) {
        return new Processes(List.of(roots));
    }

    /** User and system time spent so far, in seconds. */
    double cpuSeconds() {
        return all().mapToLong(Processes::ticks).sum() / TICKS_A_SECOND;
    }

    /** A server that has just begun still judges all schools; what it does then belongs to no request. */
    void awaitQuiet(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        var share = 1.0;
        while (share > QUIET && System.nanoTime() < end) {
            var before = cpuSeconds();
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            share = (cpuSeconds() - before) / 2;
        }
        if (share > QUIET) {
            Report.say(
                    "The server is still busy with %.0f %% of a core before anybody asks it.".formatted(share * 100));
        }
    }

    void pin(int core) {
        if (Command.find("taskset").isPresent()) {
            all().forEach(pid ->
                    Command.output("taskset", "-a", "-c", "-p", String.valueOf(core), String.valueOf(pid)));
        }
    }

    private Stream<Long> all() {
        return roots.stream()
                .flatMap(root -> Stream.concat(
                        Stream.of(root),
                        ProcessHandle.of(root).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid)));
    }

    private static long ticks(long pid) {
        var stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // Own user and system time, and that of children that have ended: a pool that shrinks ends back ends.
        return IntStream.rangeClosed(11, 14)
                .mapToLong(place -> Long.parseLong(fields[place]))
                .sum();
    }

    /** Resident memory of one process, in bytes. */
    static long residentBytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static String read(long pid, String file) {
        var path = Path.of("/proc", String.valueOf(pid), file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException ended) {
            if (Files.exists(path)) {
                throw new UncheckedIOException(ended);
            }
            return "";
        }
    }
}
