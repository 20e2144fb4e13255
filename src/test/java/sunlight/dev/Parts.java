package sunlight.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What has been started, ended in reverse order, once, whoever asks first. */
final class Parts implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean isClosed;

    Parts() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "sunlight-stop"));
    }

    /** First the servers, also one that is still starting, then what they stand on. */
    private void end() {
        Child.endAll();
        close();
    }

    /** The end waits for a start like this: a part which is only half there could not be ended. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> start) {
        if (isClosed) {
            throw new StartFailed("Stopped while starting");
        }
        var part = start.get();
        started.push(part);
        return part;
    }

    synchronized <T extends AutoCloseable> T add(T part) {
        if (isClosed) {
            end(part);
            throw new StartFailed("Stopped while starting");
        }
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        while (!started.isEmpty()) {
            end(started.pop());
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception stubborn) {
            System.err.println("Did not stop cleanly: " + stubborn.getMessage());
        }
    }
}
