package sunlight.provisioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.problem.RuleBroken;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;

/**
 * A list of schools as somebody brought it. The headings may stand in any order, below a title, among columns that mean
 * nothing here; the sheet with the most of them is read.
 *
 * @param headings as they stand in the file
 * @param unused headings that are of no column
 */
record SchoolList(
        List<SchoolRow> rows, Map<SchoolColumn, String> headings, List<String> unused, List<RowFault> faults) {

    /** Titles and remarks may stand above the headings. */
    private static final int DEEPEST_HEADINGS = 30;

    private static final int ENOUGH = 2;

    /** Where the headings stand in a sheet. */
    private record Head(Sheet sheet, int index, Map<Integer, SchoolColumn> columns) {

        int known() {
            return columns.size();
        }
    }

    static SchoolList read(List<Sheet> sheets) {
        var head = sheets.stream()
                .flatMap(sheet -> heads(sheet).stream())
                .max(Comparator.comparingInt(Head::known).thenComparing(one -> -one.index()))
                .filter(one -> one.known() >= ENOUGH)
                .orElseThrow(() -> RuleBroken.of("file", "schools.noHeadings"));
        var list =
                new SchoolList(new ArrayList<>(), new EnumMap<>(SchoolColumn.class), unused(head), new ArrayList<>());
        var headRow = head.sheet().rows().get(head.index());
        head.columns().forEach((at, column) -> {
            var heading = headRow.cell(at).text().strip();
            if (list.headings.putIfAbsent(column, heading) != null) {
                list.faults.add(
                        new RowFault(headRow.number(), heading, heading, Message.of("schools.fault.headingTwice")));
            }
        });
        head.sheet().rows().stream().skip(head.index() + 1L).forEach(row -> list.add(row, head));
        return list;
    }

    private static List<Head> heads(Sheet sheet) {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < Math.min(DEEPEST_HEADINGS, sheet.rows().size()); i++) {
            var columns = new HashMap<Integer, SchoolColumn>();
            sheet.rows().get(i).cells().forEach((at, cell) -> {
                var column = SchoolColumn.headed(cell.text());
                if (column != null) {
                    columns.put(at, column);
                }
            });
            heads.add(new Head(sheet, i, columns));
        }
        return heads;
    }

    private static List<String> unused(Head head) {
        return head.sheet().rows().get(head.index()).cells().entrySet().stream()
                .filter(cell -> !head.columns().containsKey(cell.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getValue().text().strip())
                .toList();
    }

    private void add(SheetRow row, Head head) {
        var cells = new EnumMap<SchoolColumn, Cell>(SchoolColumn.class);
        head.columns().forEach((at, column) -> {
            var cell = row.cell(at);
            switch (cell.kind()) {
                case ERROR -> fault(row, column, cell, "schools.fault.error");
                case UNCALCULATED -> fault(row, column, cell, "schools.fault.uncalculated");
                default -> {
                    if (!cell.text().isBlank()) {
                        cells.put(column, cell);
                    }
                }
            }
        });
        // Remarks beside or below the list, numbers of rows drawn in advance.
        if (cells.keySet().stream().anyMatch(column -> column == SchoolColumn.NAME || column == SchoolColumn.SLUG)) {
            rows.add(new SchoolRow(row.number(), cells));
        } else if (cells.size() >= ENOUGH || isKind(cells.get(SchoolColumn.KINDS))) {
            faults.add(new RowFault(
                    row.number(),
                    headings.getOrDefault(SchoolColumn.NAME, ""),
                    cells.values().stream().map(Cell::text).limit(3).collect(Collectors.joining(" ")),
                    Message.of("schools.fault.noName")));
        }
    }

    private static boolean isKind(@Nullable Cell cell) {
        return cell != null && Typed.kinds(cell.text().strip()).isPresent();
    }

    private void fault(SheetRow row, SchoolColumn column, Cell cell, String key) {
        faults.add(new RowFault(row.number(), headings.getOrDefault(column, ""), cell.text(), Message.of(key)));
    }
}
