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
        var look = StatusLook.of(status);
        return Markup.of(
                "<span class=\"badge {}\"><span class=\"sign\" aria-hidden=\"true\">{}</span>{}</span>",
                look.colour(),
                look.sign(),
                Messages.say(Window.language(), Message.of("due.status", status)));
    }
}
