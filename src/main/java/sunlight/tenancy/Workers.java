package sunlight.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what comes again and again. Each has the surroundings of the war, taken down once when it begins. The container's own
 * executors take them down for each piece of work, and search all jars of the war for that: ten rounds a second cost as much as
 * the pages of a busy school.
 */
@ApplicationScoped
class Workers {

    /** So few that the windows of a large bureau, which all look again after a change, leave the database to the pages. */
    private static final int WINDOWS_AT_ONCE = 4;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledExecutorService time;
    private ExecutorService pool;
    private ExecutorService windows;

    @PostConstruct
    void open() {
        // What somebody still wants to do after the end is not done.
        var nothing = new ThreadPoolExecutor.DiscardPolicy();
        time = new ScheduledThreadPoolExecutor(1, threads, nothing);
        pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), threads, nothing);
        var few = new ThreadPoolExecutor(
                WINDOWS_AT_ONCE, WINDOWS_AT_ONCE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads, nothing);
        few.allowCoreThreadTimeOut(true);
        windows = few;
    }

    void now(Runnable work) {
        pool.execute(work);
    }

    /** Work for an open window: one that is slow to take it, or gone without a word, holds up few others. */
    void forWindow(Runnable work) {
        windows.execute(work);
    }

    /** One thread keeps the time for all, so a long piece of work holds up no other. */
    void later(Duration when, Runnable work) {
        time.schedule(() -> pool.execute(work), when.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        time.shutdownNow();
        pool.shutdownNow();
        windows.shutdownNow();
    }
}
