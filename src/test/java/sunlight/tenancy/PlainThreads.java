package sunlight.tenancy;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Threads as they are outside a container. */
final class PlainThreads implements ManagedThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        return new Thread(work, "of a test");
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        throw new UnsupportedOperationException("nobody forks here");
    }

    /** Until then, or until the thread is stopped. */
    static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
