package sunlight.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessedNames;
import sunlight.assessment.Assessments;
import sunlight.assessment.Explained;
import sunlight.assessment.Objection;
import sunlight.assessment.Result;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.SchoolScore;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;
import sunlight.tenancy.Tenant;

/**
 * The result of an assessment as a workbook: schools, their items as far as they fit, who was left out, points given or taken, objections, and
 * the scheme.
 *
 * @param whole with the days of each result
 */
public record AssessmentWorkbook(Assessments.Whole whole, Names names, Language language) {

    private static final int MOST_LINES = 50_000;

    /** Who and what stands behind ids and codes. */
    record Names(Map<UUID, Tenant> schools, Map<ItemCode, String> titles) {}

    byte[] bytes() {
        var sheets = new ArrayList<NewSheet>();
        sheets.add(perSchool());
        if (whole.results().stream().mapToInt(each -> each.days().size()).sum() <= MOST_LINES) {
            sheets.add(lines());
        }
        sheets.add(omitted());
        sheets.add(adjusted());
        sheets.add(objected());
        sheets.add(scheme());
        return WorkbookWriting.of(sheets);
    }

    private NewSheet perSchool() {
        var rows = whole.results().stream().map(this::row).toList();
        return sheet(
                "assessment.results",
                rows,
                List.of(12, 30, 26, 10, 10, 10, 10, 12, 8, 40, 60),
                "export.column.district",
                "export.column.school",
                "assessment.column.peers",
                "assessment.column.base",
                "assessment.column.bonus",
                "assessment.column.deduction",
                "assessment.column.total",
                "assessment.column.grade",
                "assessment.column.place",
                "assessment.vetoes.title",
                "assessment.column.remark");
    }

    private List<Object> row(Result result) {
        var score = result.score();
        var place = result.placed().place();
        return List.of(
                district(score.school()),
                name(score.school()),
                said(score.peers().said()),
                number(score.base()),
                score.bonus().decimal(),
                score.deduction().decimal(),
                number(score.total()),
                score.grade() == null ? say("assessment.notAssessed") : say("Grade." + score.grade()),
                place == null ? "" : place,
                score.vetoes().stream()
                        .sorted()
                        .map(veto -> say("Veto." + veto))
                        .collect(Collectors.joining(say("list.join"))),
                remark(score.school()));
    }

    private String remark(UUID school) {
        return whole.newcomers().stream()
                .filter(each -> each.school().equals(school))
                .findFirst()
                .map(each -> said(each.said()))
                .orElse("");
    }

    private NewSheet lines() {
        var scheme = whole.open().runs().get(0).scheme();
        var rows = new ArrayList<List<Object>>();
        for (var result : whole.results()) {
            for (var line : SchoolScore.lines(result.days(), scheme)) {
                var days = line.days();
                rows.add(List.of(
                        name(result.score().school()),
                        days.item().value(),
                        names.titles().getOrDefault(days.item(), ""),
                        days.owed(),
                        days.inOrder(),
                        line.weight(),
                        line.points().decimal(),
                        said(Explained.said(line))));
            }
        }
        return sheet(
                "assessment.lines",
                rows,
                List.of(30, 9, 32, 10, 10, 8, 10, 70),
                "export.column.school",
                "export.column.code",
                "export.column.item",
                "assessment.column.owed",
                "assessment.column.inOrder",
                "assessment.column.weight",
                "assessment.column.total",
                "assessment.column.why");
    }

    private NewSheet omitted() {
        var rows = whole.omissions().stream()
                .map(each -> List.<Object>of(
                        district(each.school()),
                        name(each.school()),
                        said(each.missing().said()),
                        said(each.why())))
                .toList();
        return sheet(
                "assessment.omissions",
                rows,
                List.of(12, 30, 12, 80),
                "export.column.district",
                "export.column.school",
                "assessment.column.missing",
                "assessment.column.reason");
    }

    private NewSheet adjusted() {
        var rows = whole.adjustments().stream()
                .map(each -> List.<Object>of(
                        name(each.school()),
                        each.isVeto()
                                ? say("assessment.veto.badge")
                                : each.points().decimal(),
                        each.ground(),
                        each.by(),
                        each.at().toString(),
                        each.takenBack() == null ? "" : each.takenBack().ground()))
                .toList();
        return sheet(
                "assessment.adjust.title",
                rows,
                List.of(30, 10, 50, 14, 24, 50),
                "export.column.school",
                "assessment.adjust.points",
                "assessment.adjust.ground",
                "assessment.column.by",
                "assessment.column.at",
                "assessment.column.takenBack");
    }

    private NewSheet objected() {
        var rows = whole.objections().stream()
                .map(each -> List.<Object>of(
                        name(each.school()),
                        each.item() == null ? "" : each.item().value(),
                        each.words(),
                        from(each),
                        each.at().toString(),
                        each.decision() == null
                                ? say("assessment.objection.open")
                                : say("ObjectionOutcome." + each.decision().outcome()),
                        each.decision() == null ? "" : each.decision().grounds()))
                .toList();
        return sheet(
                "assessment.objections",
                rows,
                List.of(30, 9, 60, 30, 24, 14, 60),
                "export.column.school",
                "export.column.code",
                "assessment.words.OBJECT",
                "assessment.column.from",
                "assessment.column.at",
                "assessment.decide.outcome",
                "assessment.words.DECIDE");
    }

    private String from(Objection objection) {
        var received = objection.received();
        return received == null ? objection.by() : say("assessment.receivedFrom", received.from(), received.on());
    }

    private NewSheet scheme() {
        var scheme = whole.open().runs().get(0).scheme();
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(say("assessment.scheme.own"), ""));
        rows.add(List.of(say("Grade.EXCELLENT"), scheme.limits().excellent()));
        rows.add(List.of(say("Grade.GOOD"), scheme.limits().good()));
        rows.add(List.of(say("Grade.PASSED"), scheme.limits().passed()));
        scheme.vetoes().kinds().stream()
                .sorted()
                .forEach(veto -> rows.add(List.of(
                        say("Veto." + veto), say("Grade." + scheme.vetoes().worst()))));
        rows.add(List.of(say("assessment.bonusCap"), scheme.caps().bonus()));
        rows.add(List.of(say("assessment.deductionCap"), scheme.caps().deduction()));
        new TreeMap<>(scheme.weights())
                .forEach((item, weight) ->
                        rows.add(List.of(item + " " + names.titles().getOrDefault(item, ""), weight)));
        return sheet("assessment.scheme", rows, List.of(50, 20), "export.what", "export.value");
    }

    private NewSheet sheet(String name, List<List<Object>> rows, List<Integer> widths, String... headings) {
        return new NewSheet(say(name), Stream.of(headings).map(this::heading).toList(), rows, widths, Map.of());
    }

    /** In the column of the school stands whoever is assessed. */
    private String heading(String key) {
        return key.equals("export.column.school")
                ? said(whole.open().head().whom().one())
                : say(key);
    }

    private static Object number(@Nullable Points points) {
        return points == null ? "" : points.decimal();
    }

    private String name(UUID school) {
        var known = names.schools().get(school);
        return known == null ? "" : AssessedNames.of(known, whole.open().head().period(), language);
    }

    private String district(UUID school) {
        var known = names.schools().get(school);
        return known == null || known.district() == null ? "" : known.district();
    }

    private String said(Message message) {
        return Messages.say(language, message);
    }

    private String say(String key, Object... args) {
        return Messages.say(language, key, args);
    }
}
