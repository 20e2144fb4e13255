package sunlight.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Message;
import sunlight.language.Text;

/**
 * Finding 问题: what was wrong with an item when somebody looked.
 *
 * @param subject the school or bureau whose item it is; the addressee itself, or somebody below it
 * @param ground what it rests on; only what binds the subject
 */
public record Finding(
        UUID id,
        UUID subject,
        ItemCode item,
        Text title,
        ComplianceStatus status,
        @Nullable LocalDate dueOn,
        Message reason,
        List<Message> ground) {

    public Finding {
        ground = List.copyOf(ground);
    }

    /** Whether a person may find it wrong, though the machine perhaps does not: something is said to be there, or to be late. */
    public static boolean canBeDoubted(ComplianceStatus status) {
        return switch (status) {
            case FULFILLED_IN_TIME, FULFILLED_LATE, NIL_DECLARED -> true;
            default -> isWrong(status);
        };
    }

    /** Whether the machine finds it wrong. */
    public static boolean isWrong(ComplianceStatus status) {
        return switch (status) {
            case OVERDUE, INCOMPLETE, STALE, EXPIRED_NOTICE_UP -> true;
            default -> false;
        };
    }
}
