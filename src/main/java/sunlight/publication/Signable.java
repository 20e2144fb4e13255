package sunlight.publication;

import java.util.List;
import sunlight.problem.Issue;

/**
 * What waits for a last signature.
 *
 * @param against why it cannot be signed together with others; nothing if it can
 */
public record Signable(DraftLine line, List<Issue> against) {

    public boolean isClean() {
        return against.isEmpty();
    }
}
