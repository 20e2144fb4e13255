package sunlight.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;

/**
 * What waits for a last signature.
 *
 * @param change what a revision changes, as everybody will read it
 * @param hints words in it that could be better
 * @param secrecy whether who signs has to judge that it may be public
 * @param against why it cannot be signed together with others; nothing if it can
 */
public record Signable(DraftLine line, @Nullable Change change, int hints, boolean secrecy, List<Issue> against) {

    public boolean isClean() {
        return against.isEmpty();
    }
}
