package sunlight.compliance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * An item that is to be dealt with, or falls due.
 *
 * @param since since when it stands so
 * @param dueOn none where it is not a date that was missed
 */
public record PressingLine(
        UUID tenant,
        ItemCode item,
        ComplianceStatus status,
        LocalDate since,
        @Nullable LocalDate dueOn) {

    /** The day it turns on. */
    public LocalDate turnsOn() {
        return dueOn == null ? since : dueOn;
    }
}
