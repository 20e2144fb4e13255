package sunlight.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server's own look at the log of a root bureau found.
 *
 * @param entries how many were looked at
 * @param complaint message key of the first thing that is wrong, if anything is
 * @param slug whose log it is
 * @param seq which entry, or 0
 */
public record LogCheck(
        Instant checkedAt,
        long entries,
        @Nullable String complaint,
        @Nullable String slug,
        long seq) {

    public boolean isGood() {
        return complaint == null;
    }
}
