package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;

/** Lays the cells of an HTML table out so that each stands in its column; a merged cell speaks once. */
final class HtmlGrid {

    private static final int MOST_COLUMNS = 1_000;

    /** For each column the rows that a cell from above still covers. */
    private final List<Integer> covered = new ArrayList<>();

    record Cell(String text, int columns, int rows) {}

    List<String> row(List<Cell> cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            skipCovered(row);
            for (int i = 0; i < cell.columns() && row.size() < MOST_COLUMNS; i++) {
                cover(row.size(), cell.rows() - 1);
                row.add(i == 0 ? cell.text() : "");
            }
        }
        skipCovered(row);
        return row;
    }

    private void skipCovered(List<String> row) {
        while (row.size() < covered.size() && covered.get(row.size()) > 0) {
            covered.set(row.size(), covered.get(row.size()) - 1);
            row.add("");
        }
    }

    private void cover(int column, int rows) {
        while (covered.size() <= column) {
            covered.add(0);
        }
        covered.set(column, rows);
    }
}
