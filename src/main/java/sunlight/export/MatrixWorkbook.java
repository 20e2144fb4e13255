package sunlight.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** A selection of the matrix as a workbook: a line for each cell, the matrix itself, and where it comes from. */
record MatrixWorkbook(Selection selection, Remarks remarks, Language language) {

    private static final List<String> COLUMNS =
            List.of("district", "school", "kind", "group", "code", "item", "status", "since", "due", "why", "ground");
    private static final List<Integer> WIDTHS = List.of(12, 28, 16, 18, 9, 32, 14, 12, 12, 60, 60);

    byte[] bytes() {
        return WorkbookWriting.of(List.of(cells(), matrix(), remarks.sheet(selection)));
    }

    private NewSheet cells() {
        var rows = new ArrayList<List<Object>>();
        for (var line : selection.schools()) {
            line.cells().forEach(cell -> rows.add(cell(line.school(), cell)));
        }
        return new NewSheet(
                say("export.sheet.cells"),
                COLUMNS.stream().map(remarks::heading).toList(),
                rows,
                WIDTHS,
                Map.of());
    }

    private List<Object> cell(MatrixPage.Row school, Selection.Cell cell) {
        return List.of(
                orEmpty(school.district()),
                school.name().in(language),
                kinds(school),
                group(cell.item()),
                cell.item().code().value(),
                cell.item().title().in(language),
                said(Message.of("due.status", cell.status())),
                orEmpty(cell.since()),
                orEmpty(cell.dueOn()),
                cell.reason() == null ? "" : said(cell.reason()),
                cell.ground().stream().map(this::said).collect(Collectors.joining(say("list.join"))));
    }

    /** Schools of which nothing matches are left out, as on the screen. */
    private NewSheet matrix() {
        var headings = new ArrayList<String>(List.of(say("export.column.district"), remarks.heading("school")));
        selection
                .items()
                .forEach(item -> headings.add(item.code() + " " + item.title().in(language)));
        var widths = new ArrayList<Integer>(List.of(12, 28));
        widths.addAll(Collections.nCopies(selection.items().size(), 14));
        var rows = selection.schools().stream()
                .filter(line -> !line.cells().isEmpty())
                .map(this::row)
                .toList();
        return new NewSheet(say("export.sheet.matrix"), headings, rows, widths, Map.of());
    }

    private List<Object> row(Selection.Line line) {
        var statuses = line.cells().stream()
                .collect(Collectors.toMap(cell -> cell.item().code(), Selection.Cell::status));
        var row = new ArrayList<Object>(
                List.of(orEmpty(line.school().district()), line.school().name().in(language)));
        for (var item : selection.items()) {
            var status = statuses.get(item.code());
            row.add(status == null ? "" : said(Message.of("due.status", status)));
        }
        return row;
    }

    private String kinds(MatrixPage.Row school) {
        return school.kinds().stream()
                .sorted()
                .map(kind -> say("SchoolKind." + kind.name()))
                .collect(Collectors.joining(say("export.join")));
    }

    private String group(CatalogueItem item) {
        return selection.groups().stream()
                .filter(group -> group.code().equals(item.group()))
                .map(Group::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse(item.group());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private String said(Message message) {
        return Messages.say(language, message);
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
