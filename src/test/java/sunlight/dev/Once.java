package sunlight.dev;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something started at the first question. What failed once is not tried again: every later test says the same. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> start;
    private @Nullable T started;
    private @Nullable RuntimeException failed;

    private Once(Supplier<T> start) {
        this.start = start;
    }

    static <T> Once<T> of(Supplier<T> start) {
        return new Once<>(start);
    }

    @Override
    public synchronized T get() {
        if (failed != null) {
            throw failed;
        }
        var known = started;
        if (known == null) {
            try {
                known = start.get();
                started = known;
            } catch (RuntimeException failure) {
                failed = failure;
                throw failure;
            }
        }
        return known;
    }
}
