package sunlight.supervision.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;

/**
 * A line of the check sheet.
 *
 * @param machine what the machine said when the school was drawn
 * @param result what a person found, if somebody has looked
 * @param settled that it was put right without a letter, if somebody said so
 */
public record Check(
        UUID id,
        UUID school,
        ItemCode item,
        ComplianceStatus machine,
        @Nullable Result result,
        @Nullable Settled settled) {

    /** Whether a person found it right. */
    public enum Verdict {
        IN_ORDER, // 符合
        WRONG // 有问题
    }

    /** What a person found, in words where it was wrong. */
    public record Result(Verdict verdict, String words, String checker, Instant at) {}

    /** Who saw it put right, and what was seen. */
    public record Settled(String words, String by, Instant at) {}

    public boolean isWrong() {
        return result != null && result.verdict() == Verdict.WRONG;
    }
}
