package sunlight.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.NoticeStep;
import sunlight.supervision.OpenNotice;

/** A notice with its findings, its timeline and the steps that the asking person may take. */
public record NoticeAnswer(
        NoticesAnswer.Line notice,
        String demand,
        List<Found> findings,
        List<Now> now,
        Set<NoticeStep> steps,
        List<NoticesAnswer.Line> passedDown,
        List<Taken> timeline) {

    /** What was wrong when it was found. */
    public record Found(
            UUID id, String subject, String item, ComplianceStatus status, String reason, List<String> ground) {}

    /** How the machine judges it at this moment. */
    public record Now(String subject, String item, ComplianceStatus status, String reason) {}

    /** A step that was taken. */
    public record Taken(
            NoticeStep step,
            String tenant,
            String by,
            Instant at,
            String words,
            @Nullable LocalDate until,
            List<String> disclosures,
            List<String> files) {}

    static NoticeAnswer of(OpenNotice notice, Map<UUID, String> slugs) {
        return new NoticeAnswer(
                NoticesAnswer.line(notice.line(), slugs),
                notice.text().demand(),
                notice.findings().stream()
                        .map(finding -> new Found(
                                finding.id(),
                                slugs.getOrDefault(finding.subject(), ""),
                                finding.item().value(),
                                finding.status(),
                                Messages.say(Language.ZH, finding.reason()),
                                finding.ground().stream()
                                        .map(ground -> Messages.say(Language.ZH, ground))
                                        .toList()))
                        .toList(),
                notice.now().stream()
                        .map(now -> new Now(
                                slugs.getOrDefault(now.subject(), ""),
                                now.item().value(),
                                now.status(),
                                Messages.say(Language.ZH, now.reason())))
                        .toList(),
                notice.steps(),
                notice.below().stream()
                        .map(line -> NoticesAnswer.line(line, slugs))
                        .toList(),
                timeline(notice, slugs));
    }

    private static List<Taken> timeline(OpenNotice notice, Map<UUID, String> slugs) {
        return notice.timeline().stream()
                .map(taken -> new Taken(
                        taken.step(),
                        slugs.getOrDefault(taken.tenant(), ""),
                        taken.actor().name(),
                        taken.at(),
                        taken.words(),
                        taken.untilOn(),
                        taken.evidence().disclosures().stream()
                                .map(shown -> shown.disclosure() + "/" + shown.edition())
                                .toList(),
                        taken.evidence().files().stream()
                                .map(file -> file.name())
                                .toList()))
                .toList();
    }
}
