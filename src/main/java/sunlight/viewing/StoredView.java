package sunlight.viewing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The view of a file as it is stored.
 *
 * @param outcome none while it has not been made
 * @param cut whether the file says more than the view shows
 * @param leaves how many pages the view has
 */
public record StoredView(UUID id, @Nullable ViewOutcome outcome, boolean cut, int leaves) {

    public boolean isMade() {
        return outcome == ViewOutcome.MADE;
    }
}
