package sunlight.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * What a (tenant, item) pair owes on a day, and why.
 *
 * @param dueOn the date the verdict turns on, where there is one
 * @param provisional whether that date may still move with a calendar that is not announced yet
 * @param reason one sentence with its dates
 */
public record Verdict(ComplianceStatus status, @Nullable LocalDate dueOn, boolean provisional, Message reason) {

    /** The same for a reason that tells more. */
    Verdict because(Message more) {
        return new Verdict(status, dueOn, provisional, more);
    }

    static Verdict of(ComplianceStatus status, Message reason) {
        return new Verdict(status, null, false, reason);
    }

    static Verdict about(ComplianceStatus status, Obligation obligation, Message reason) {
        return new Verdict(status, obligation.dueOn(), obligation.provisional(), reason);
    }
}
