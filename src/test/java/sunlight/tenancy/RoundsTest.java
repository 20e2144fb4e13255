package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With one thread that keeps the time, which is what the server has. */
class RoundsTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final ExecutorService oneThread = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService manyThreads = Executors.newCachedThreadPool();
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void start() {
        rounds.time = managed(ManagedScheduledExecutorService.class, oneThread);
        rounds.pool = managed(ManagedExecutorService.class, manyThreads);
    }

    @AfterEach
    void end() {
        rounds.stop();
        oneThread.shutdownNow();
        manyThreads.shutdownNow();
    }

    private static <T> T managed(Class<T> type, ExecutorService plain) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> method.invoke(plain, given)));
    }

    @Test
    void a_long_round_holds_up_no_other() throws InterruptedException {
        var end = new CountDownLatch(1);
        var others = new CountDownLatch(3);

        rounds.every(AT_ONCE, AT_ONCE, "long", () -> await(end));
        rounds.every(AT_ONCE, AT_ONCE, "short", others::countDown);

        assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        end.countDown();
    }

    @Test
    void a_round_that_fails_comes_again() throws InterruptedException {
        var rounded = new CountDownLatch(3);

        rounds.every(AT_ONCE, AT_ONCE, "failing", () -> {
            rounded.countDown();
            throw new IllegalStateException("on purpose");
        });

        assertThat(rounded.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void each_wait_is_asked_anew() throws InterruptedException {
        var asked = new CountDownLatch(2);

        rounds.after(
                AT_ONCE,
                () -> {
                    asked.countDown();
                    return AT_ONCE;
                },
                "asking",
                () -> {});

        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
