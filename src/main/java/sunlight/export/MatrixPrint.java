package sunlight.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.print.PdfTable;
import sunlight.print.PdfWriting;

/** A selection of the matrix as a PDF to be printed or filed: a line for each cell. */
record MatrixPrint(Selection selection, Remarks remarks, Language language) {

    private static final List<String> COLUMNS =
            List.of("district", "school", "item", "status", "since", "due", "why", "ground");
    private static final List<Integer> WIDTHS = List.of(7, 14, 15, 8, 8, 8, 24, 22);

    byte[] bytes() {
        var rows = new ArrayList<List<String>>();
        for (var line : selection.schools()) {
            line.cells().forEach(cell -> rows.add(row(line.school(), cell)));
        }
        return PdfWriting.of(new PdfTable(
                say("export.print.title", remarks.bureau().name().in(language)),
                remarks.lines(selection),
                COLUMNS.stream().map(remarks::heading).toList(),
                WIDTHS,
                rows));
    }

    private List<String> row(MatrixPage.Row school, Selection.Cell cell) {
        return List.of(
                orEmpty(school.district()),
                school.name().in(language),
                cell.item().code() + " " + cell.item().title().in(language),
                said(Message.of("due.status", cell.status())),
                orEmpty(cell.since()),
                orEmpty(cell.dueOn()),
                cell.reason() == null ? "" : said(cell.reason()),
                cell.ground().stream().map(this::said).collect(Collectors.joining(say("list.join"))));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String said(Message message) {
        return Messages.say(language, message);
    }

    private String say(String key, Object... args) {
        return Messages.say(language, key, args);
    }
}
