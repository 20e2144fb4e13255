package sunlight.compliance.ui;

import java.util.Collection;
import sunlight.compliance.ComplianceStatus;

/**
 * Numbers of a school or of a bureau.
 *
 * @param owed what was due by today; what is not yet due, exempt or undated does not count
 */
record Score(int fulfilled, int owed, int overdue, int dueSoon) {

    static final Score NONE = new Score(0, 0, 0, 0);

    static Score of(Collection<ComplianceStatus> statuses) {
        return statuses.stream().map(Score::of).reduce(NONE, Score::plus);
    }

    static Score of(ComplianceStatus status) {
        return switch (status) {
            case FULFILLED_IN_TIME, FULFILLED_LATE, NIL_DECLARED -> new Score(1, 1, 0, 0);
            case OVERDUE -> new Score(0, 1, 1, 0);
            case INCOMPLETE, STALE, EXPIRED_NOTICE_UP -> new Score(0, 1, 0, 0);
            case DUE_SOON -> new Score(0, 0, 0, 1);
            case NOT_APPLICABLE, NOTHING_OWED_YET, DATE_NOT_SET, EXEMPT -> NONE;
        };
    }

    Score plus(Score other) {
        return new Score(
                fulfilled + other.fulfilled, owed + other.owed, overdue + other.overdue, dueSoon + other.dueSoon);
    }

    /** Rounded down, so that 100 % means all. */
    int percent() {
        return owed == 0 ? 100 : fulfilled * 100 / owed;
    }
}
