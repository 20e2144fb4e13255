package sunlight.supervision;

import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Message;

/** How the machine judges an item of a notice at a later moment. */
public record Rechecked(UUID subject, ItemCode item, ComplianceStatus status, Message reason) {

    /** Whether there is nothing left to be done about it. */
    public boolean isMended() {
        return !Finding.isWrong(status);
    }
}
