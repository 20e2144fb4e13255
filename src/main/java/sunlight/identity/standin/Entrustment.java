package sunlight.identity.standin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entrusted review 委托审核: a bureau lets somebody from elsewhere review for a school with too few people.
 *
 * @param office where the reviewer belongs
 * @param signs whether the reviewer also gives the last review and publishes
 */
public record Entrustment(
        UUID id,
        UUID school,
        String reviewer,
        String office,
        boolean signs,
        String ground,
        LocalDate from,
        LocalDate until,
        @Nullable Instant revokedAt) {

    /** Where it stands on a day. */
    public Delegation.State state(LocalDate today) {
        if (revokedAt != null) {
            return Delegation.State.REVOKED;
        }
        if (today.isAfter(until)) {
            return Delegation.State.OVER;
        }
        return today.isBefore(from) ? Delegation.State.COMING : Delegation.State.RUNNING;
    }

    public boolean isOpen(LocalDate today) {
        return state(today) == Delegation.State.COMING || state(today) == Delegation.State.RUNNING;
    }
}
