package sunlight.compliance.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.compliance.ComplianceStatus;

/** Groups of the list, most urgent first. An item that does not apply is in none. */
enum Urgency {
    LATE(
            ComplianceStatus.OVERDUE,
            ComplianceStatus.EXPIRED_NOTICE_UP,
            ComplianceStatus.STALE,
            ComplianceStatus.INCOMPLETE),
    SOON(ComplianceStatus.DUE_SOON),
    DATE_NOT_SET(ComplianceStatus.DATE_NOT_SET),
    DONE(
            ComplianceStatus.FULFILLED_IN_TIME,
            ComplianceStatus.FULFILLED_LATE,
            ComplianceStatus.NIL_DECLARED,
            ComplianceStatus.EXEMPT),
    NOTHING(ComplianceStatus.NOTHING_OWED_YET);

    private final Set<ComplianceStatus> statuses;

    Urgency(ComplianceStatus first, ComplianceStatus... more) {
        this.statuses = EnumSet.of(first, more);
    }

    boolean holds(ComplianceStatus status) {
        return statuses.contains(status);
    }

    static Stream<ComplianceStatus> shown() {
        return Stream.of(values()).flatMap(urgency -> urgency.statuses.stream());
    }
}
