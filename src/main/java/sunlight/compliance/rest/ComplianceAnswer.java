package sunlight.compliance.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.language.Text;

/** What a tenant owes on a day, in the order of the catalogue. */
public record ComplianceAnswer(List<Line> items) {

    /** How it stands with one item, and why. */
    public record Line(
            String item,
            Text title,
            ComplianceStatus status,
            @Nullable LocalDate dueOn,
            Text reason,
            List<Text> grounds) {}

    static ComplianceAnswer of(List<DueLine> lines) {
        return new ComplianceAnswer(lines.stream().map(ComplianceAnswer::line).toList());
    }

    private static Line line(DueLine due) {
        return new Line(
                due.item().code().value(),
                due.item().title(),
                due.status(),
                due.dueOn(),
                said(due.reason()),
                due.ground().stream().map(ComplianceAnswer::said).toList());
    }

    private static Text said(Message message) {
        return new Text(Messages.say(Language.ZH, message), Messages.say(Language.EN, message));
    }
}
