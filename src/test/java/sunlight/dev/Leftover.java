package sunlight.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A process which an earlier start left behind, because it was killed itself. Its pid file tells. */
final class Leftover {

    private static final int PATIENCE_SECONDS = 20;

    /** No deeper, where a server that still runs makes and removes files under our feet. */
    private static final int PID_FILES_DEPTH = 3;

    private Leftover() {}

    /** The start time goes in as well: by itself a pid may long belong to somebody else. */
    static void note(Path pidFile, ProcessHandle process) {
        try {
            Files.writeString(pidFile, process.pid() + " " + startOf(process));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void stop(Path pidFile) {
        if (Files.exists(pidFile)) {
            find(pidFile).ifPresent(Leftover::end);
            forget(pidFile);
        }
    }

    /** Whatever an earlier start left running anywhere below a folder, before the folder goes. */
    static void stopBelow(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder, PID_FILES_DEPTH)) {
            tree.filter(file -> file.toString().endsWith(".pid")).toList().forEach(Leftover::stop);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<ProcessHandle> find(Path pidFile) {
        try {
            var parts = Files.readString(pidFile).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process -> parts.length == 2 && startOf(process).equals(parts[1]));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("?");
    }

    /** Asks first, insists later; answers whether it had to. */
    static boolean end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return false;
        } catch (CompletionException stubborn) {
            process.destroyForcibly();
            return true;
        }
    }

    static void forget(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
