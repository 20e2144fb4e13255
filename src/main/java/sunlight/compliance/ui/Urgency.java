package sunlight.compliance.ui;

import java.util.Optional;
import java.util.stream.Stream;
import sunlight.compliance.ComplianceStatus;

/** Groups of the list, most urgent first. An item that does not apply is in none. */
enum Urgency {
    LATE,
    SOON,
    DATE_NOT_SET,
    DONE,
    NOTHING;

    static Optional<Urgency> of(ComplianceStatus status) {
        return switch (status) {
            case OVERDUE, EXPIRED_NOTICE_UP, STALE, INCOMPLETE -> Optional.of(LATE);
            case DUE_SOON -> Optional.of(SOON);
            case DATE_NOT_SET -> Optional.of(DATE_NOT_SET);
            case FULFILLED_IN_TIME, FULFILLED_LATE, NIL_DECLARED, EXEMPT -> Optional.of(DONE);
            case NOTHING_OWED_YET -> Optional.of(NOTHING);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    boolean holds(ComplianceStatus status) {
        return of(status).filter(this::equals).isPresent();
    }

    /** The statuses that the list shows, most urgent first. */
    static Stream<ComplianceStatus> shown() {
        return Stream.of(values())
                .flatMap(urgency -> Stream.of(ComplianceStatus.values()).filter(urgency::holds));
    }
}
