package sunlight.compliance.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.compliance.PublicLine;
import sunlight.compliance.PublicState;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.language.Text;

/** How a tenant meets its catalogue, item by item in its order. */
public record ComplianceAnswer(List<Line> items) {

    /**
     * How it stands with one item, and why.
     *
     * @param status for the tenant's own people: the compliance status
     * @param state for everybody else: what the public pages say
     * @param dueOn with a status: when it must be done
     * @param on with a state: since or until when it is so
     */
    public record Line(
            String item,
            Text title,
            @Nullable ComplianceStatus status,
            @Nullable PublicState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on,
            Text reason,
            List<Text> grounds) {}

    static ComplianceAnswer of(List<DueLine> lines) {
        return new ComplianceAnswer(lines.stream()
                .map(due -> new Line(
                        due.item().code().value(),
                        due.item().title(),
                        due.status(),
                        null,
                        due.dueOn(),
                        null,
                        said(due.reason()),
                        said(due.ground())))
                .toList());
    }

    static ComplianceAnswer shown(List<PublicLine> lines) {
        return new ComplianceAnswer(lines.stream()
                .map(line -> new Line(
                        line.item().code().value(),
                        line.item().title(),
                        null,
                        line.state(),
                        null,
                        line.on(),
                        said(line.reason()),
                        said(line.ground())))
                .toList());
    }

    static List<Text> said(List<Message> messages) {
        return messages.stream().map(ComplianceAnswer::said).toList();
    }

    static Text said(Message message) {
        return new Text(Messages.say(Language.ZH, message), Messages.say(Language.EN, message));
    }
}
