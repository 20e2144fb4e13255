package sunlight.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.StatusChoice;
import sunlight.dashboard.BureauFigures;
import sunlight.dashboard.Overview;
import sunlight.dashboard.SchoolFigures;
import sunlight.dashboard.Tally;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** The tables of the dashboard as a workbook, a sheet for each. */
record FiguresWorkbook(Overview overview, List<BureauFigures> bureaus, Language language) {

    private static final List<ComplianceStatus> STATUSES = List.of(
            ComplianceStatus.OVERDUE,
            ComplianceStatus.EXPIRED_NOTICE_UP,
            ComplianceStatus.STALE,
            ComplianceStatus.INCOMPLETE,
            ComplianceStatus.DUE_SOON);

    /** A line of a table of tallies. */
    private record Line(Object name, Tally tally) {}

    byte[] bytes() {
        return WorkbookWriting.of(List.of(
                tallies("matrix.filter.district", districts()),
                tallies(
                        "dashboard.bureaus.sheet",
                        bureaus.stream()
                                .map(each -> new Line(each.name().in(language), each.tally()))
                                .toList()),
                tallies("matrix.filter.kind", kinds()),
                tallies("matrix.filter.group", groups()),
                tallies("matrix.filter.item", items()),
                tallies("dashboard.trend.sheet", days()),
                due(),
                schools("dashboard.worst", overview.worst()),
                schools("dashboard.improved", overview.improved())));
    }

    private List<Line> districts() {
        return overview.byDistrict().entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().isEmpty() ? say("matrix.filter.district.none") : entry.getKey(),
                        entry.getValue()))
                .toList();
    }

    private List<Line> kinds() {
        return overview.byKind().entrySet().stream()
                .map(entry -> new Line(say("SchoolKind." + entry.getKey().name()), entry.getValue()))
                .toList();
    }

    private List<Line> groups() {
        return overview.groups().stream()
                .map(group ->
                        new Line(group.title().in(language), overview.byGroup().getOrDefault(group.code(), Tally.NONE)))
                .toList();
    }

    private List<Line> items() {
        return overview.byItem().entrySet().stream()
                .map(entry -> new Line(title(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Line> days() {
        return overview.trend().stream()
                .map(day -> new Line(day.on(), day.tally()))
                .toList();
    }

    private NewSheet tallies(String key, List<Line> lines) {
        var heads = new ArrayList<String>(
                List.of(say(key), say("dashboard.owed"), say("matrix.number.fulfilled"), say("export.percent")));
        STATUSES.forEach(status -> heads.add(Messages.say(language, Message.of("due.status", status))));
        var rows = lines.stream()
                .map(line -> {
                    var row = new ArrayList<Object>(List.of(
                            line.name(),
                            line.tally().owed(),
                            line.tally().of(StatusChoice.DONE),
                            line.tally().rate().percent()));
                    STATUSES.forEach(status -> row.add(line.tally().of(status)));
                    return List.copyOf(row);
                })
                .toList();
        return new NewSheet(say(key), heads, rows, widths(heads.size()), Map.of());
    }

    private NewSheet due() {
        var heads = Stream.concat(
                        Stream.of(say("matrix.filter.item")),
                        overview.weeks().stream()
                                .map(week -> Messages.say(
                                        language,
                                        "dashboard.week",
                                        week.from().toString(),
                                        week.until().toString())))
                .toList();
        var rows = overview.due().stream()
                .map(due -> Stream.<Object>concat(Stream.of(title(due.item())), due.counts().stream())
                        .toList())
                .toList();
        return new NewSheet(say("dashboard.due.sheet"), heads, rows, widths(heads.size()), Map.of());
    }

    private NewSheet schools(String key, List<SchoolFigures> schools) {
        var heads = List.of(
                say("matrix.head.SCHOOL"),
                say("matrix.filter.district"),
                say("export.percent"),
                say("dashboard.late"),
                say("export.percentBefore"));
        var rows = schools.stream()
                .map(school -> List.<Object>of(
                        school.name().in(language),
                        school.district(),
                        school.now().percent(),
                        school.now().owed() - school.now().done(),
                        school.before().owed() == 0 ? "" : school.before().percent()))
                .toList();
        return new NewSheet(say(key + ".sheet"), heads, rows, widths(heads.size()), Map.of());
    }

    private String title(ItemCode code) {
        var item = overview.items().get(code);
        return item == null ? code.value() : code + " " + item.title().in(language);
    }

    private static List<Integer> widths(int columns) {
        return Stream.concat(Stream.of(36), Stream.generate(() -> 16).limit(columns - 1L))
                .toList();
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
