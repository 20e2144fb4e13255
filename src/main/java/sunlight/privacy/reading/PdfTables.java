package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;

/** A PDF knows no tables: lines below one another with the same number of wide gaps are taken for one. */
final class PdfTables {

    /** Lines of two columns are often no table; a list of names is one when it is long. */
    private static final int FEWEST_ROWS = 2;

    private static final int FEWEST_ROWS_OF_TWO = 4;

    private PdfTables() {}

    /** Either running text or a table. */
    record Piece(List<List<String>> rows, boolean isTable) {

        /** Columns of running text are read one after the other. */
        String text() {
            return WrappedLines.joined(
                    rows.stream().map(row -> String.join(" \t", row)).toList());
        }

        int columns() {
            return rows.get(0).size();
        }

        /** Whether no cell of the first row holds a figure: words head a table. */
        boolean isHeaded() {
            return rows.get(0).stream().allMatch(cell -> cell.chars().noneMatch(Character::isDigit));
        }
    }

    static List<Piece> pieces(String page) {
        var pieces = new ArrayList<Piece>();
        var rows = new ArrayList<List<String>>();
        for (var line : page.split("\n", -1)) {
            var cells = List.of(line.split("\\s*\t\\s*", -1));
            if (!rows.isEmpty() && rows.get(0).size() != cells.size()) {
                add(pieces, rows);
                rows.clear();
            }
            rows.add(cells);
        }
        add(pieces, rows);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<List<String>> rows) {
        var columns = rows.get(0).size();
        if (columns == 2 && WrappedLines.areColumns(rows)) {
            for (var column = 0; column < columns; column++) {
                var at = column;
                running(pieces, rows.stream().map(row -> List.of(row.get(at))).toList());
            }
            return;
        }
        var isTable = columns > 2 && rows.size() >= FEWEST_ROWS || columns == 2 && rows.size() >= FEWEST_ROWS_OF_TWO;
        if (isTable) {
            pieces.add(new Piece(new ArrayList<>(rows), true));
        } else {
            running(pieces, rows);
        }
    }

    private static void running(List<Piece> pieces, List<List<String>> rows) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && !last.isTable()) {
            last.rows().addAll(rows);
        } else {
            pieces.add(new Piece(new ArrayList<>(rows), false));
        }
    }
}
