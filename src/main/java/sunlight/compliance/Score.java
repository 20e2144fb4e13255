package sunlight.compliance;

import java.util.Collection;

/**
 * Numbers of a school or of a bureau.
 *
 * @param owed what was due by today; what is not yet due, exempt or undated does not count
 */
public record Score(int fulfilled, int owed, int overdue, int dueSoon) {

    public static final Score NONE = new Score(0, 0, 0, 0);

    public static Score of(Collection<ComplianceStatus> statuses) {
        return statuses.stream().map(Score::of).reduce(NONE, Score::plus);
    }

    public static Score of(ComplianceStatus status) {
        return switch (status) {
            case FULFILLED_IN_TIME, FULFILLED_LATE, NIL_DECLARED -> new Score(1, 1, 0, 0);
            case OVERDUE -> new Score(0, 1, 1, 0);
            case INCOMPLETE, STALE, EXPIRED_NOTICE_UP -> new Score(0, 1, 0, 0);
            case DUE_SOON -> new Score(0, 0, 0, 1);
            case NOT_APPLICABLE, NOTHING_OWED_YET, DATE_NOT_SET, EXEMPT -> NONE;
        };
    }

    public Score plus(Score other) {
        return new Score(
                fulfilled + other.fulfilled, owed + other.owed, overdue + other.overdue, dueSoon + other.dueSoon);
    }

    /** Rounded down, so that 100 % means all. */
    public int percent() {
        return owed == 0 ? 100 : fulfilled * 100 / owed;
    }
}
