package sunlight.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.Reading;
import sunlight.compliance.Score;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.letter.LetterForm;
import sunlight.supervision.letter.OfficialLetter;
import sunlight.supervision.letter.OfficialLetter.Paragraph;
import sunlight.supervision.letter.OfficialLetter.Table;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/**
 * The circular 通报: how disclosure stands as of a day, by county, by item and school by school, as far as a paper can be
 * read to its end, and a text around it that a clerk completes. An official paper, so it is in Chinese.
 *
 * @param unjudged how many schools it cannot speak of yet
 * @param today when it was written
 */
record Circular(
        Selection selection, int unjudged, CircularDepth depth, MatrixQuery query, Tenant bureau, LocalDate today) {

    private static final String HEADING = "heading";
    private static final String NUMERALS = "一二三四";
    private static final List<Integer> FIGURES = List.of(2044, 1200, 1300, 1300, 1400, 1600);

    byte[] bytes(LetterForm form) {
        var whom = query.whom();
        var title = say("export.circular.title", ofWhom("about"));
        var counties = new TreeMap<String, List<Selection.Line>>(selection.schools().stream()
                .collect(groupingBy(line -> line.school().district() == null
                        ? say(whom == TenantKind.BUREAU ? "export.circular.noCounty" : "matrix.filter.district.none")
                        : line.school().district())));
        var lines = new ArrayList<OfficialLetter.Line>();
        lines.add(new Paragraph("letterhead", bureau.name().zh()));
        lines.add(new Paragraph("number", say("export.circular.number", String.valueOf(today.getYear()))));
        lines.add(new Paragraph("title", title));
        lines.add(new Paragraph("addressee", ofWhom("addressee")));
        lines.add(new Paragraph("body", opening()));
        section(lines, say("export.circular.figures"));
        lines.add(figures(counties));
        findings(counties, lines);
        section(lines, say("export.circular.demands"));
        lines.add(new Paragraph("body", say("export.circular.demand")));
        lines.add(new Paragraph("signature", bureau.name().zh()));
        lines.add(new Paragraph("date", OfficialLetter.day(today)));
        return form.write(new OfficialLetter(title, lines));
    }

    private static void section(List<OfficialLetter.Line> lines, String text) {
        var before = lines.stream()
                .filter(line -> line instanceof Paragraph paragraph && HEADING.equals(paragraph.style()))
                .count();
        lines.add(new Paragraph(
                HEADING, say("export.circular.section", NUMERALS.substring((int) before, (int) before + 1), text)));
    }

    private void findings(Map<String, List<Selection.Line>> counties, List<OfficialLetter.Line> lines) {
        if (nobodyIsJudged()) {
            return;
        }
        section(lines, say("export.circular.items"));
        if (selection.cells() == 0) {
            lines.add(new Paragraph("body", say("export.circular.none")));
            return;
        }
        lines.add(new Paragraph("body", ofWhom("items")));
        lines.add(new ItemFigures(selection, ofWhom("concerned")).table());
        section(lines, ofWhom("findings"));
        lines.add(new Paragraph("body", ofWhom("depth." + depth.name())));
        if (depth != CircularDepth.ITEMS) {
            lines.add(new Paragraph("body", ofWhom("rest")));
        }
        list(counties, lines);
    }

    private void list(Map<String, List<Selection.Line>> counties, List<OfficialLetter.Line> lines) {
        switch (depth) {
            case ITEMS -> {
                counties.forEach((county, schools) -> each(county, schools, lines));
                lines.add(new Paragraph("body", say("export.circular.grounds")));
                lines.add(new ItemGrounds(selection).table());
            }
            case GRAVEST -> lines.add(new BySchool(counties, query.whom()).withGravest());
            case NAMES -> lines.add(new BySchool(counties, query.whom()).names());
            case COUNTIES -> {} // the tables above say all there is to say
        }
    }

    private String opening() {
        if (nobodyIsJudged()) {
            return say("export.circular.opening.none", OfficialLetter.day(selection.day()), counted(unjudged));
        }
        var sum = score(selection.schools());
        return say(
                        "export.circular.opening",
                        OfficialLetter.day(selection.day()),
                        selection.reading() == Reading.NOW || selection.day().equals(today)
                                ? ""
                                : say("export.circular.then"),
                        new Remarks(query.without(MatrixQuery.Part.STATUS), bureau, "", Language.ZH).filter(selection),
                        counted(selection.schools().size()),
                        sum.owed(),
                        sum.fulfilled(),
                        sum.percent(),
                        ofWhom("catalogue"))
                + concerned()
                + (unjudged == 0 ? "" : say("export.circular.opening.unjudged", counted(unjudged)));
    }

    private String concerned() {
        var concerned = selection.schools().stream()
                .filter(line -> !line.cells().isEmpty())
                .count();
        var statuses = selection.schools().stream()
                .flatMap(line -> line.cells().stream())
                .collect(groupingBy(Selection.Cell::status, () -> new EnumMap<>(ComplianceStatus.class), counting()));
        var each = statuses.entrySet().stream()
                .map(entry ->
                        say("export.circular.each", said(Message.of("due.status", entry.getKey())), entry.getValue()))
                .collect(Collectors.joining(say("export.join")));
        return concerned == 0 ? "" : say("export.circular.opening.cells", selection.cells(), counted(concerned), each);
    }

    /** Then there is nothing to praise either. */
    private boolean nobodyIsJudged() {
        return selection.schools().isEmpty() && unjudged > 0;
    }

    private Table figures(Map<String, List<Selection.Line>> counties) {
        var rows = new ArrayList<List<String>>();
        counties.forEach((county, schools) -> {
            var score = score(schools);
            rows.add(List.of(
                    county,
                    String.valueOf(schools.size()),
                    String.valueOf(score.owed()),
                    String.valueOf(score.fulfilled()),
                    score.owed() == 0 ? "–" : score.percent() + "%",
                    String.valueOf(schools.stream()
                            .mapToInt(line -> line.cells().size())
                            .sum())));
        });
        return new Table(
                FIGURES,
                List.of(
                        say("matrix.filter.district"),
                        ofWhom("schools"),
                        say("dashboard.owed"),
                        say("matrix.number.fulfilled"),
                        say("dashboard.rate"),
                        say("export.circular.listed")),
                rows);
    }

    private static void each(String county, List<Selection.Line> schools, List<OfficialLetter.Line> lines) {
        var count = schools.stream().mapToInt(line -> line.cells().size()).sum();
        if (count > 0) {
            lines.add(new Paragraph("body", say("export.circular.county", county, count)));
            lines.add(new ByItem(schools).table());
        }
    }

    private Score score(List<Selection.Line> schools) {
        return schools.stream().map(selection::score).reduce(Score.NONE, Score::plus);
    }

    private String ofWhom(String key) {
        return say("export.circular." + key + "." + query.whom().name());
    }

    private String counted(long count) {
        return say("matrix.count." + query.whom().name(), count);
    }

    private static String said(Message message) {
        return Messages.say(Language.ZH, message);
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
