package sunlight.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.supervision.letter.OfficialLetter.Table;

/** The schools of a county in a circular, each with its items: by when each was due, and since when it is as it is. */
record ByItem(List<Selection.Line> schools) {

    private static final List<Integer> WIDTHS = List.of(700, 3244, 2300, 1300, 1300);

    Table table() {
        var rows = new ArrayList<List<String>>();
        for (var line : schools) {
            if (!line.cells().isEmpty()) {
                rows.add(List.of(say(
                        "export.circular.county",
                        line.school().name().zh(),
                        line.cells().size())));
            }
            for (int i = 0; i < line.cells().size(); i++) {
                rows.add(row(i + 1, line.cells().get(i)));
            }
        }
        return new Table(
                WIDTHS,
                List.of(
                        say("letter.column.no"),
                        say("letter.column.item"),
                        say("letter.column.problem"),
                        say("export.circular.due"),
                        say("export.circular.since")),
                rows,
                true);
    }

    private static List<String> row(int number, Selection.Cell cell) {
        return List.of(
                String.valueOf(number),
                cell.item().code() + " " + cell.item().title().zh(),
                problem(cell),
                day(cell.dueOn()),
                day(cell.since()));
    }

    /** What is overdue or stale is told by its dates; anything else needs the words that tell what is wrong with it. */
    private static String problem(Selection.Cell cell) {
        var status = said(Message.of("due.status", cell.status()));
        return cell.reason() == null || isToldByDates(cell)
                ? status
                : say("letter.problem", status, said(cell.reason()));
    }

    private static boolean isToldByDates(Selection.Cell cell) {
        return cell.status() == ComplianceStatus.OVERDUE || cell.status() == ComplianceStatus.STALE;
    }

    /** About how many lines it takes: a title goes over two, a reason over four. */
    static int lines(Selection.Cell cell) {
        return isToldByDates(cell) ? 2 : 4;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    private static String said(Message message) {
        return Messages.say(Language.ZH, message);
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
