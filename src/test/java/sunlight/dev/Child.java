package sunlight.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A server as a process of its own: its log, its pid file, its end. */
final class Child implements AutoCloseable {

    private static final int TAIL = 25;

    /** By itself, or because it was asked to by a signal. */
    private static final Set<Integer> ENDED = Set.of(0, 143);

    /** What runs now, the newest first: a child that is still starting belongs to nobody else yet. */
    private static final Deque<Child> LIVING = new ArrayDeque<>();

    private static boolean noMore;

    private final String name;
    private final Path log;
    private final Path pidFile;
    private final Process process;
    private volatile boolean isKilled;

    private Child(String name, Path log, Path pidFile, Process process) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    static Child start(String name, Path folder, ProcessBuilder builder) {
        synchronized (LIVING) {
            if (noMore) {
                throw new StartFailed("Stopped while starting");
            }
            var child = born(name, folder, builder);
            LIVING.push(child);
            return child;
        }
    }

    long pid() {
        return process.pid();
    }

    /** For the end of this process: whatever still starts or runs is ended, and nothing starts after it. */
    static void endAll() {
        synchronized (LIVING) {
            noMore = true;
        }
        for (var child = newest(); child != null; child = newest()) {
            child.close();
        }
    }

    /** Whether everything is being ended, so that a start which fails now is no failure. */
    static boolean isEnding() {
        synchronized (LIVING) {
            return noMore;
        }
    }

    private static @Nullable Child newest() {
        synchronized (LIVING) {
            return LIVING.peek();
        }
    }

    private static Child born(String name, Path folder, ProcessBuilder builder) {
        Folders.made(folder);
        var log = folder.resolve(name + ".log");
        var pidFile = folder.resolve(name + ".pid");
        Leftover.stop(pidFile);
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            Leftover.note(pidFile, process.toHandle());
            return new Child(name, log, pidFile, process);
        } catch (IOException failed) {
            throw new StartFailed("Cannot start " + name, failed);
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** Waits for the server to answer, and no longer than it lives. */
    void awaitReady(Duration limit, BooleanSupplier ready) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (ended(250)) {
                throw new StartFailed(name + " ended by itself (exit code " + process.exitValue() + ")." + tail());
            }
            if (System.nanoTime() > end) {
                throw new StartFailed(name + " did not answer within " + limit.toSeconds() + " s." + tail());
            }
        }
    }

    /** Waits for a command that ends by itself. */
    void awaitSuccess(Duration limit) {
        if (!ended(limit.toMillis())) {
            close();
            throw new StartFailed(name + " did not end within " + limit.toSeconds() + " s." + tail());
        }
        forget();
        if (process.exitValue() != 0) {
            throw new StartFailed(name + " failed (exit code " + process.exitValue() + ")." + tail());
        }
    }

    private boolean ended(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while starting " + name);
        }
    }

    String log() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String tail() {
        List<String> lines = log().lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        return " The end of " + log + ":\n    " + String.join("\n    ", last);
    }

    @Override
    public void close() {
        isKilled |= Leftover.end(process.toHandle());
        forget();
    }

    /** Whether it had the time to finish what it does at its end. */
    boolean hasEndedItself() {
        return !process.isAlive() && !isKilled && ENDED.contains(process.exitValue());
    }

    private void forget() {
        Leftover.forget(pidFile);
        synchronized (LIVING) {
            LIVING.remove(this);
        }
    }
}
