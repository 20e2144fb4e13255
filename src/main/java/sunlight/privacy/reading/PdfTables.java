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

        String text() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join(" \t", row)).toList());
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
        var isTable = columns > 2 && rows.size() >= FEWEST_ROWS || columns == 2 && rows.size() >= FEWEST_ROWS_OF_TWO;
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && !isTable && !last.isTable()) {
            last.rows().addAll(rows);
        } else {
            pieces.add(new Piece(new ArrayList<>(rows), isTable));
        }
    }
}
