package sunlight.assessment.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.assessment.AssessedNames;
import sunlight.assessment.AssessmentHead;
import sunlight.assessment.AssessmentStage;
import sunlight.assessment.Assessments;
import sunlight.assessment.Objection;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Result;
import sunlight.assessment.Whom;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Peers;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.letter.LetterForm;
import sunlight.supervision.letter.OfficialLetter;
import sunlight.supervision.letter.OfficialLetter.Paragraph;
import sunlight.supervision.letter.OfficialLetter.Table;
import sunlight.tenancy.Tenant;

/**
 * The circular 通报 with the result of an assessment, group by group of those that may be compared. An official paper, so
 * it is in Chinese.
 *
 * @param names of those who were assessed
 * @param today when it was written
 */
public record AssessmentCircular(Assessments.Whole whole, Map<UUID, String> names, Tenant bureau, LocalDate today) {

    private OpenAssessment assessment() {
        return whole.open();
    }

    private static final List<Integer> OMITTED_WIDTHS = List.of(800, 3000, 1300, 3744);
    private static final List<Integer> WIDTHS = List.of(800, 3944, 1300, 1400, 1400);

    byte[] bytes(LetterForm form) {
        var head = assessment().head();
        var title = say("assessment.circular.title", head.title());
        var lines = new ArrayList<OfficialLetter.Line>();
        lines.add(new Paragraph("letterhead", bureau.name().zh()));
        lines.add(new Paragraph("number", say("export.circular.number", String.valueOf(today.getYear()))));
        lines.add(new Paragraph("title", title));
        lines.add(new Paragraph("addressee", say("assessment.circular.addressee")));
        if (assessment().stage() != AssessmentStage.PUBLISHED) {
            lines.add(new Paragraph("body", say("assessment.circular.notFinal")));
        }
        lines.add(new Paragraph("body", opening()));
        lines.add(new Paragraph("body", how(head)));
        if (!whole.objections().isEmpty()) {
            lines.add(new Paragraph("body", objected()));
        }
        if (!whole.newcomers().isEmpty()) {
            lines.add(new Paragraph(
                    "body",
                    say(
                            "assessment.newcomers.marked",
                            whom().counted(whole.newcomers().size()))));
        }
        groups().forEach((peers, group) -> table(peers, group, lines));
        omitted(lines);
        lines.add(new Paragraph("body", say("assessment.circular.demand", whom().each())));
        lines.add(new Paragraph("signature", bureau.name().zh()));
        lines.add(new Paragraph("date", OfficialLetter.day(today)));
        return form.write(new OfficialLetter(title, lines));
    }

    private String opening() {
        var period = assessment().head().period();
        var grades = Stream.of(Grade.values())
                .map(grade -> say("assessment.circular.grade", said(grade), whom().counted(count(grade))))
                .collect(Collectors.joining("，"));
        var without = whole.results().stream()
                .filter(each -> each.score().grade() == null)
                .count();
        return say(
                        "assessment.circular.opening",
                        OfficialLetter.day(period.from()),
                        OfficialLetter.day(period.until()),
                        whom().counted(whole.results().size() - without),
                        grades,
                        whom().each())
                + (without == 0 ? "" : say("assessment.circular.without", whom().counted(without)));
    }

    private long count(Grade grade) {
        return whole.results().stream()
                .filter(each -> each.score().grade() == grade)
                .count();
    }

    private Whom whom() {
        return assessment().head().whom();
    }

    private static String how(AssessmentHead head) {
        var scheme = head.scheme();
        return say(
                "assessment.circular.how",
                scheme.limits().excellent(),
                scheme.limits().good(),
                scheme.limits().passed(),
                Message.of("assessment.circular.ranks." + head.whom().name(), Peers.FEWEST));
    }

    private String objected() {
        var accepted = whole.objections().stream()
                .map(Objection::decision)
                .filter(decision -> decision != null && decision.outcome() != Objection.Outcome.REJECTED)
                .count();
        return say("assessment.circular.objections", whole.objections().size(), accepted);
    }

    /** In the order in which their best school comes. */
    private Map<Peers, List<Result>> groups() {
        return whole.results().stream()
                .collect(Collectors.groupingBy(each -> each.score().peers(), LinkedHashMap::new, Collectors.toList()));
    }

    private void table(Peers peers, List<Result> group, List<OfficialLetter.Line> lines) {
        var marked = AssessedNames.marked(names, whole.newcomers(), Language.ZH);
        var rows = new ArrayList<List<String>>();
        for (var result : group) {
            var score = result.score();
            var total = score.total();
            var place = result.placed().place();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    marked.getOrDefault(score.school(), ""),
                    total == null ? "–" : total.toString(),
                    score.grade() == null ? say("assessment.notAssessed") : said(score.grade()),
                    place == null ? say("assessment.noPlace") : String.valueOf(place)));
        }
        lines.add(new Paragraph(
                "body", say("assessment.circular.group", said(peers.said()), whom().counted(group.size()))));
        lines.add(new Table(
                WIDTHS,
                List.of(
                        say("letter.column.no"),
                        said(whom().one()),
                        say("assessment.column.total"),
                        say("assessment.column.grade"),
                        say("assessment.column.place")),
                rows));
    }

    /** Who has no score or no rank is named as well, with the reason. */
    private void omitted(List<OfficialLetter.Line> lines) {
        if (whole.omissions().isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (var each : whole.omissions()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    names.getOrDefault(each.school(), ""),
                    said(each.missing().said()),
                    said(each.why())));
        }
        lines.add(new Paragraph("body", say("assessment.circular.omitted", whom().counted(rows.size()))));
        lines.add(new Table(
                OMITTED_WIDTHS,
                List.of(
                        say("letter.column.no"),
                        said(whom().one()),
                        say("assessment.column.missing"),
                        say("assessment.column.reason")),
                rows));
    }

    private static String said(Grade grade) {
        return say("Grade." + grade.name());
    }

    private static String said(Message message) {
        return Messages.say(Language.ZH, message);
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
