package sunlight.portal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One rendering serves all who wait for the same page, so that a change of a page that many read costs one rendering and
 * not one for each of them. Nobody gets a page older than what they would have read themselves.
 */
final class Renderings {

    private static final long PATIENCE_SECONDS = 20;

    private final ConcurrentMap<String, Rendering> running = new ConcurrentHashMap<>();

    /**
     * What a rendering made.
     *
     * @param ready the page with what it depends on, where that is known
     * @param isForAll whether other readers may have it as well
     */
    record Made(WrittenPage page, @Nullable ReadyPage ready, boolean isForAll) {}

    /** Makes the page. */
    @FunctionalInterface
    interface Making {

        Made make() throws IOException, ServletException;
    }

    private record Rendering(long began, CompletableFuture<Made> result) {}

    /** The page as made for this reader or for another; {@code isCurrent} says whether one that began earlier will do. */
    Made page(String key, Predicate<ReadyPage> isCurrent, Making making) throws IOException, ServletException {
        var asked = System.nanoTime();
        while (true) {
            var own = new Rendering(System.nanoTime(), new CompletableFuture<>());
            var other = running.putIfAbsent(key, own);
            if (other == null) {
                return lead(key, own, making);
            }
            var made = await(other);
            if (made.isEmpty() || !made.get().isForAll()) {
                return making.make();
            }
            var ready = made.get().ready();
            if (other.began() - asked >= 0 || (ready != null && isCurrent.test(ready))) {
                return made.get();
            }
        }
    }

    private Made lead(String key, Rendering own, Making making) throws IOException, ServletException {
        try {
            var made = making.make();
            own.result().complete(made);
            return made;
        } finally {
            running.remove(key, own);
            // Changes nothing unless it failed; then those who wait try for themselves.
            own.result().cancel(false);
        }
    }

    /** How many readers wait for the page that is being made. */
    int waitingFor(String key) {
        var rendering = running.get(key);
        return rendering == null ? 0 : rendering.result().getNumberOfDependents();
    }

    private static Optional<Made> await(Rendering other) {
        try {
            return Optional.of(other.result().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | java.util.concurrent.CancellationException failed) {
            return Optional.empty();
        }
    }
}
