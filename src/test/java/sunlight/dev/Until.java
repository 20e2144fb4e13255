package sunlight.dev;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits for what comes by itself: asks again, and leaves the processor between two questions to those who bring it about. */
public final class Until {

    private static final long BETWEEN = Duration.ofMillis(50).toNanos();

    private Until() {}

    /** The first answer that will do; or the last one, which the caller complains of. */
    public static <T extends @Nullable Object> T answered(Duration limit, Callable<T> question, Predicate<T> willDo) {
        var deadline = System.nanoTime() + limit.toNanos();
        var answer = ask(question);
        while (!willDo.test(answer) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN);
            answer = ask(question);
        }
        return answer;
    }

    private static <T extends @Nullable Object> T ask(Callable<T> question) {
        try {
            return question.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
