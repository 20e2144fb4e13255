package sunlight.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * Objection 异议: a school says that its result is not right.
 *
 * @param item what it is about; none where it is about the whole
 * @param received how it came where the school could not write it here itself
 */
public record Objection(
        UUID id,
        UUID school,
        @Nullable ItemCode item,
        String words,
        String by,
        Instant at,
        @Nullable Received received,
        @Nullable Decision decision) {

    /**
     * It came on paper, for a school that has closed.
     *
     * @param from who speaks for the school: its successor, or who led it
     * @param on when the bureau received it
     */
    public record Received(String from, LocalDate on) {}

    /** What the bureau thinks of it. */
    public enum Outcome {
        UPHELD, // 采纳
        PARTLY, // 部分采纳
        REJECTED // 不采纳
    }

    /** The bureau's answer, with grounds; there is one only. */
    public record Decision(Outcome outcome, String grounds, String by, Instant at) {}
}
