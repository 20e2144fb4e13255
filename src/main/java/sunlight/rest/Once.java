package sunlight.rest;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/**
 * Does a thing once, however often it is asked for with the same {@code Idempotency-Key}. The answer is kept in the
 * transaction that did the thing.
 */
@UseCase
public class Once {

    @Inject
    KeptAnswers kept;

    @Inject
    Clock clock;

    /**
     * Answers with what was answered before, or does it now.
     *
     * @param key as sent by the client; without one the thing is done each time
     * @param request everything that distinguishes this request from another one
     */
    @Requires(Permission.READ_OWN)
    public String answer(@Nullable String key, Object request, Supplier<String> action) {
        if (key == null) {
            return action.get();
        }
        var asked = new AskedOnce(AskedOnce.checked(key), AskedOnce.fingerprint(request));
        var actor = Scope.requireActor();
        kept.lock(actor, asked.key());
        return kept.find(actor, asked.key())
                .map(before -> before.answerTo(asked))
                .orElseGet(() -> doneNow(actor, asked, action));
    }

    private String doneNow(Actor actor, AskedOnce asked, Supplier<String> action) {
        var answer = action.get();
        kept.keep(actor, asked, answer, clock.instant());
        return answer;
    }
}
