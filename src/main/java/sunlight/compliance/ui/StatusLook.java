package sunlight.compliance.ui;

import java.util.List;
import sunlight.compliance.ComplianceStatus;

/** Colour and sign of a status, the same wherever one is shown. No two statuses share a sign. */
record StatusLook(String colour, String sign) {

    /** Of a cell for which no status has been worked out yet. */
    static final StatusLook UNJUDGED = new StatusLook("none", "…");

    /** Most urgent first, as filters and legends list them. */
    static List<ComplianceStatus> inOrder() {
        return List.of(
                ComplianceStatus.OVERDUE,
                ComplianceStatus.EXPIRED_NOTICE_UP,
                ComplianceStatus.STALE,
                ComplianceStatus.INCOMPLETE,
                ComplianceStatus.DUE_SOON,
                ComplianceStatus.FULFILLED_IN_TIME,
                ComplianceStatus.FULFILLED_LATE,
                ComplianceStatus.NIL_DECLARED,
                ComplianceStatus.DATE_NOT_SET,
                ComplianceStatus.NOTHING_OWED_YET,
                ComplianceStatus.EXEMPT,
                ComplianceStatus.NOT_APPLICABLE);
    }

    static StatusLook of(ComplianceStatus status) {
        return switch (status) {
            case OVERDUE -> new StatusLook("red", "!");
            case EXPIRED_NOTICE_UP -> new StatusLook("red", "⊘");
            case STALE -> new StatusLook("amber", "↻");
            case INCOMPLETE -> new StatusLook("amber", "½");
            case DUE_SOON -> new StatusLook("amber", "◷");
            case DATE_NOT_SET -> new StatusLook("blue", "?");
            case FULFILLED_IN_TIME -> new StatusLook("green", "✓");
            case FULFILLED_LATE -> new StatusLook("green late", "✓+");
            case NIL_DECLARED -> new StatusLook("green", "∅");
            case EXEMPT -> new StatusLook("grey", "○");
            case NOTHING_OWED_YET -> new StatusLook("grey", "–");
            case NOT_APPLICABLE -> new StatusLook("none", "·");
        };
    }
}
