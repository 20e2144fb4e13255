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
        var look = StatusLook.of(status);
        return Badge.of(look.colour(), look.sign(), say(Message.of("due.status", status)));
    }
}
