package sunlight.publication.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to hide something that nobody has decided.
 *
 * @param tenant whom it asks
 * @param dueOn the last day on which it is decided in time
 */
public record WaitingRequest(UUID tenant, UUID id, Instant receivedAt, LocalDate dueOn) {

    boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
