package sunlight.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;

/**
 * What waits for a last signature.
 *
 * @param change what a revision changes, as everybody will read it
 * @param against why it cannot be signed together with others; nothing if it can
 */
public record Signable(DraftLine line, @Nullable Change change, List<Issue> against) {

    public boolean isClean() {
        return against.isEmpty();
    }
}
