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
import sunlight.problem.RuleBroken;
import sunlight.richtext.Imported;
import sunlight.richtext.WordImport;
import sunlight.tenancy.Scope;

/**
 * Reads Word files beside the window that brought them, a few at a time, so that neither that window nor the server
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

    /** What comes of it, or the {@link RuleBroken} that says why nothing does. */
    CompletableFuture<Imported> read(Scope scope, UUID disclosure, String name, byte[] word) {
        var givenUp = new AtomicBoolean();
        return CompletableFuture.supplyAsync(() -> inTurn(scope, disclosure, name, word, givenUp), executor)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .handle((imported, failure) -> {
                    if (failure != null) {
                        givenUp.set(true);
                        throw new CompletionException(told(failure));
                    }
                    return imported;
                });
    }

    private Imported inTurn(Scope scope, UUID disclosure, String name, byte[] word, AtomicBoolean givenUp) {
        places.acquireUninterruptibly();
        try {
            // Who waited too long is not there any more.
            if (givenUp.get()) {
                throw RuleBroken.of("word", "word.tooSlow", LONGEST_SECONDS);
            }
            var imported = WordImport.read(word).titledBy(name);
            return Scope.run(scope, () -> files.withPictures(disclosure, imported));
        } finally {
            places.release();
        }
    }

    private static Throwable told(Throwable failure) {
        return failure instanceof TimeoutException ? RuleBroken.of("word", "word.tooSlow", LONGEST_SECONDS) : failure;
    }
}
