package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Workers workers = new Workers();
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void start() {
        workers.threads = new PlainThreads();
        workers.open();
        rounds.workers = workers;
    }

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void a_long_round_holds_up_no_other() throws InterruptedException {
        var end = new CountDownLatch(1);
        var others = new CountDownLatch(3);

        rounds.every(AT_ONCE, AT_ONCE, "long", () -> PlainThreads.await(end));
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
    void nothing_goes_on_after_the_end_and_nobody_is_told_off() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var again = new AtomicInteger();

        rounds.every(AT_ONCE, AT_ONCE, "the last", () -> {
            again.incrementAndGet();
            begun.countDown();
            PlainThreads.await(new CountDownLatch(1));
            ended.countDown();
        });
        begun.await();
        workers.close();

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        rounds.every(AT_ONCE, AT_ONCE, "too late", again::incrementAndGet);
        assertThat(again).hasValue(1);
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
}
