package sunlight.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.problem.RuleBroken;

/** Gathers the cells of a sheet and stops where there are more than anybody can have meant. */
final class RowsBeingRead {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_CELLS = 2_000_000;
    /** What stands further to the right is no column of a list. */
    private static final int MOST_COLUMNS = 200;

    private final TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    private int cells;

    void add(int row, int column, Cell cell) {
        if (cell.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, cell);
        cells++;
        if (rows.size() > MOST_ROWS || cells > MOST_CELLS) {
            throw RuleBroken.of("file", "sheet.tooManyRows", MOST_ROWS);
        }
    }

    /** Cells merged downwards hold their text in the first only; it counts for all of them. */
    void merged(int firstRow, int lastRow, int column) {
        var first = rows.getOrDefault(firstRow, Map.of()).get(column);
        if (first != null) {
            for (var row : rows.subMap(firstRow, false, lastRow, true).values()) {
                row.putIfAbsent(column, first);
            }
        }
    }

    List<SheetRow> done() {
        var done = new ArrayList<SheetRow>();
        rows.forEach((number, cellsOfRow) -> done.add(new SheetRow(number + 1, cellsOfRow)));
        return done;
    }
}
