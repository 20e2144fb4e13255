package sunlight.assessment.score;

import sunlight.compliance.ComplianceStatus;

/** As what a day counts in an assessment. */
public enum DayKind {
    /** Public as it should be; the days on which it was late before that count as such. */
    IN_ORDER,
    /** The school declared that there was nothing of the kind. */
    NIL,
    /** Its day had passed and nothing was public. */
    OVERDUE,
    /** Public, but incomplete, out of date or displayed for too long. */
    LACKING,
    /** The bureau had let the school off. */
    EXEMPT,
    /** Would count against the school, but its date may still move with a calendar that is not announced yet. */
    PROVISIONAL,
    /** Nothing was owed, or not yet. */
    NOT_OWED;

    public static DayKind of(ComplianceStatus status, boolean provisional) {
        var kind = switch (status) {
            case FULFILLED_IN_TIME, FULFILLED_LATE -> IN_ORDER;
            case NIL_DECLARED -> NIL;
            case OVERDUE -> OVERDUE;
            case INCOMPLETE, STALE, EXPIRED_NOTICE_UP -> LACKING;
            case EXEMPT -> EXEMPT;
            case NOT_APPLICABLE, NOTHING_OWED_YET, DATE_NOT_SET, DUE_SOON -> NOT_OWED;
        };
        return provisional && (kind == OVERDUE || kind == LACKING) ? PROVISIONAL : kind;
    }
}
