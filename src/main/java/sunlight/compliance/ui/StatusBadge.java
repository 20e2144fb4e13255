package sunlight.compliance.ui;

import sunlight.compliance.ComplianceStatus;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A status as colour, sign and word together, so that none has to be told by its colour alone. */
final class StatusBadge {

    private StatusBadge() {}

    static Markup of(ComplianceStatus status) {
        return Markup.of(
                "<span class=\"badge {}\"><span class=\"sign\" aria-hidden=\"true\">{}</span>{}</span>",
                colour(status),
                sign(status),
                Messages.say(Window.language(), Message.of("due.status", status)));
    }

    private static String colour(ComplianceStatus status) {
        return switch (status) {
            case OVERDUE, EXPIRED_NOTICE_UP -> "red";
            case STALE, INCOMPLETE, DUE_SOON, FULFILLED_LATE -> "amber";
            case DATE_NOT_SET -> "blue";
            case FULFILLED_IN_TIME -> "green";
            case NIL_DECLARED, EXEMPT, NOTHING_OWED_YET, NOT_APPLICABLE -> "grey";
        };
    }

    private static String sign(ComplianceStatus status) {
        return switch (status) {
            case OVERDUE -> "!";
            case EXPIRED_NOTICE_UP -> "×";
            case STALE -> "↻";
            case INCOMPLETE -> "◐";
            case DUE_SOON -> "…";
            case DATE_NOT_SET -> "?";
            case FULFILLED_IN_TIME, FULFILLED_LATE -> "✓";
            case NIL_DECLARED, EXEMPT -> "∅";
            case NOTHING_OWED_YET, NOT_APPLICABLE -> "–";
        };
    }
}
