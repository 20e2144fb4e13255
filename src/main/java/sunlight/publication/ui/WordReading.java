package sunlight.publication.ui;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Imported;
import sunlight.richtext.WordImport;
import sunlight.richtext.saved.SavedArticle;
import sunlight.tenancy.Scope;

/**
 * Reads Word files and saved pages beside the window that brought them, a few at a time, so that neither that window nor the server
 * stands still. A file that takes too long is given up.
 */
@ApplicationScoped
class WordReading {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_SECONDS = 90;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Resource
    ManagedExecutorService executor;

    @Inject
    DraftFiles files;

    CompletableFuture<Imported> read(Scope scope, UUID disclosure, String name, byte[] word) {
        return inTurn(
                scope,
                () -> files.withPictures(disclosure, WordImport.read(word).titledBy(name)));
    }

    /** A page that somebody saved, or that was copied. */
    CompletableFuture<SavedArticle> readPage(Scope scope, UUID disclosure, Supplier<SavedArticle> page) {
        return inTurn(scope, () -> {
            var article = page.get();
            return article.with(files.withPictures(disclosure, article.imported()));
        });
    }

    /** What comes of it, or the {@link RuleBroken} that says why nothing does. */
    private <T> CompletableFuture<T> inTurn(Scope scope, Supplier<T> work) {
        var givenUp = new AtomicBoolean();
        return CompletableFuture.supplyAsync(() -> inTurn(scope, work, givenUp), executor)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .handle((done, failure) -> {
                    if (failure != null) {
                        givenUp.set(true);
                        throw new CompletionException(told(failure));
                    }
                    return done;
                });
    }

    private <T> T inTurn(Scope scope, Supplier<T> work, AtomicBoolean givenUp) {
        places.acquireUninterruptibly();
        try {
            // Who waited too long is not there any more.
            if (givenUp.get()) {
                throw RuleBroken.of("word", "word.tooSlow", LONGEST_SECONDS);
            }
            return Scope.run(scope, work);
        } finally {
            places.release();
        }
    }

    private static Throwable told(Throwable failure) {
        return failure instanceof TimeoutException ? RuleBroken.of("word", "word.tooSlow", LONGEST_SECONDS) : failure;
    }
}
