package sunlight.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.letter.OfficialLetter.Table;
import sunlight.tenancy.TenantKind;

/** The schools of a county in a circular, each in one line: how many items are late, incomplete or stale, and which. */
record BySchool(List<Selection.Line> schools, TenantKind whom) {

    private static final List<Integer> WIDTHS = List.of(700, 2300, 900, 4944);

    Table table() {
        var behind = schools.stream().filter(line -> !line.cells().isEmpty()).toList();
        return new Table(
                WIDTHS,
                List.of(
                        say("letter.column.no"),
                        say("matrix.head." + whom.name()),
                        say("export.circular.listed.short"),
                        say("letter.column.item")),
                IntStream.range(0, behind.size())
                        .mapToObj(index -> row(index + 1, behind.get(index)))
                        .toList(),
                true);
    }

    private static List<String> row(int number, Selection.Line line) {
        return List.of(
                String.valueOf(number),
                line.school().name().zh(),
                String.valueOf(line.cells().size()),
                byStatus(line.cells()).entrySet().stream()
                        .map(each -> said(each.getKey(), each.getValue()))
                        .collect(joining("；")));
    }

    private static Map<ComplianceStatus, List<Selection.Cell>> byStatus(List<Selection.Cell> cells) {
        return cells.stream()
                .collect(groupingBy(Selection.Cell::status, () -> new EnumMap<>(ComplianceStatus.class), toList()));
    }

    private static String said(ComplianceStatus status, List<Selection.Cell> cells) {
        return say(
                "export.circular.codes",
                Messages.say(Language.ZH, Message.of("due.status", status)),
                cells.size(),
                cells.stream().map(cell -> cell.item().code().value()).collect(joining(say("export.join"))));
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
