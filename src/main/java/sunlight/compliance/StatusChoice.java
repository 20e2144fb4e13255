package sunlight.compliance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statuses that one looks for together: all that call for something to be done, or one alone.
 *
 * @param code what stands for it in an address
 */
public record StatusChoice(String code, Set<ComplianceStatus> statuses) {

    /** What was due and is not as it should be 需处理. */
    public static final StatusChoice LATE = new StatusChoice(
            "LATE",
            EnumSet.of(
                    ComplianceStatus.OVERDUE,
                    ComplianceStatus.EXPIRED_NOTICE_UP,
                    ComplianceStatus.STALE,
                    ComplianceStatus.INCOMPLETE));

    /** What was due and was done 已履行. */
    public static final StatusChoice DONE = new StatusChoice(
            "DONE",
            EnumSet.of(
                    ComplianceStatus.FULFILLED_IN_TIME,
                    ComplianceStatus.FULFILLED_LATE,
                    ComplianceStatus.NIL_DECLARED));

    /** What was due 应履行, done or not. */
    public static final StatusChoice OWED = new StatusChoice(
            "OWED",
            Stream.of(LATE, DONE).flatMap(choice -> choice.statuses.stream()).collect(Collectors.toSet()));

    private static final List<StatusChoice> TOGETHER = List.of(LATE, DONE, OWED);

    public StatusChoice {
        statuses = Set.copyOf(statuses);
    }

    public static StatusChoice of(ComplianceStatus status) {
        return new StatusChoice(status.name(), Set.of(status));
    }

    public static Optional<StatusChoice> named(String code) {
        return Stream.concat(
                        TOGETHER.stream(),
                        Arrays.stream(ComplianceStatus.values()).map(StatusChoice::of))
                .filter(choice -> choice.code.equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether it stands for one status alone. */
    public Optional<ComplianceStatus> only() {
        return TOGETHER.contains(this) ? Optional.empty() : statuses.stream().findFirst();
    }
}
