package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import sunlight.compliance.ComplianceStatus;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.language.Message;

/** How a status looks in the console. */
final class StatusBadge {

    private StatusBadge() {}

    static Markup of(ComplianceStatus status) {
        return of(StatusLook.of(status), say(Message.of("due.status", status)));
    }

    /** Where no status has been worked out yet. */
    static Markup unjudged() {
        return of(StatusLook.UNJUDGED, say("matrix.unjudged"));
    }

    private static Markup of(StatusLook look, String word) {
        return Badge.of(look.colour(), look.sign(), word);
    }
}
