package sunlight.compliance.ui;

import sunlight.compliance.ComplianceStatus;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;

/** How a status looks in the console. */
final class StatusBadge {

    private StatusBadge() {}

    static Markup of(ComplianceStatus status) {
        var look = StatusLook.of(status);
        return Badge.of(look.colour(), look.sign(), Messages.say(Window.language(), Message.of("due.status", status)));
    }
}
