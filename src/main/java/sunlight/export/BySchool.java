package sunlight.export;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.letter.OfficialLetter.Table;
import sunlight.tenancy.TenantKind;

/**
 * The schools that a circular names, county by county, those with most items first: with the titles of the gravest items, or
 * with their number only.
 */
record BySchool(Map<String, List<Selection.Line>> counties, TenantKind whom) {

    static final int GRAVEST = 3;
    static final int ABREAST = 2;

    private static final List<Integer> WITH_ITEMS = List.of(700, 2600, 800, 4744);
    private static final List<Integer> NAMES = List.of(3522, 900, 3522, 900);
    private static final Comparator<Selection.Cell> GRAVEST_FIRST = comparingInt(
                    (Selection.Cell cell) -> -cell.item().weight())
            .thenComparing(Selection.Cell::status)
            .thenComparing(cell -> cell.item().code());

    Table withGravest() {
        var rows = new ArrayList<List<String>>();
        counties.forEach((county, schools) -> {
            var behind = behind(schools);
            head(county, behind, rows);
            for (int i = 0; i < behind.size(); i++) {
                var cells = behind.get(i).cells();
                rows.add(List.of(
                        String.valueOf(i + 1), name(behind.get(i)), String.valueOf(cells.size()), gravest(cells)));
            }
        });
        return new Table(
                WITH_ITEMS,
                List.of(
                        say("letter.column.no"),
                        say("matrix.head." + whom.name()),
                        say("export.circular.listed.short"),
                        say("export.circular.gravest")),
                rows,
                true);
    }

    Table names() {
        var rows = new ArrayList<List<String>>();
        counties.forEach((county, schools) -> {
            var behind = behind(schools);
            head(county, behind, rows);
            for (int i = 0; i < behind.size(); i += ABREAST) {
                var row = new ArrayList<String>();
                for (int j = i; j < i + ABREAST; j++) {
                    row.add(j < behind.size() ? name(behind.get(j)) : "");
                    row.add(
                            j < behind.size()
                                    ? String.valueOf(behind.get(j).cells().size())
                                    : "");
                }
                rows.add(row);
            }
        });
        var school = say("matrix.head." + whom.name());
        var number = say("export.circular.listed.short");
        return new Table(NAMES, List.of(school, number, school, number), rows, true);
    }

    private void head(String county, List<Selection.Line> behind, List<List<String>> rows) {
        if (!behind.isEmpty()) {
            var cells = behind.stream().mapToInt(line -> line.cells().size()).sum();
            rows.add(List.of(say(
                    "export.circular.countySchools",
                    county,
                    say("matrix.count." + whom.name(), behind.size()),
                    cells)));
        }
    }

    private static List<Selection.Line> behind(List<Selection.Line> schools) {
        return schools.stream()
                .filter(line -> !line.cells().isEmpty())
                .sorted(comparing(line -> -line.cells().size()))
                .toList();
    }

    private static String name(Selection.Line line) {
        return line.school().name().zh();
    }

    private static String gravest(List<Selection.Cell> cells) {
        return cells.stream()
                        .sorted(GRAVEST_FIRST)
                        .limit(GRAVEST)
                        .map(cell -> say(
                                "export.circular.titled", cell.item().title().zh(), ItemFigures.said(cell.status())))
                        .collect(joining(say("export.join")))
                + (cells.size() > GRAVEST ? say("export.circular.andMore") : "");
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
