package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Row;

/** The cells of a row of a sheet: those that are shown, and those in hidden columns. */
final class RowCells {

    private final Telling telling;
    private final Place place;
    private final int table;
    private final List<String> shown = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    RowCells(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
        this.table = telling.newTable();
    }

    void put(int column, String text, boolean isHidden) {
        put(isHidden ? hidden : shown, column, text);
    }

    /** What a cell keeps and does not show. */
    void keep(int column, String text) {
        put(kept, column, text);
    }

    private void put(List<String> cells, int column, String text) {
        if (column >= cells.size()) {
            telling.budget().gaps(column - cells.size());
            while (cells.size() <= column) {
                cells.add("");
            }
        }
        cells.set(column, text.strip());
    }

    /** @param isHidden whether the row itself is, in a sheet that is shown */
    void end(int number, Layer layer, boolean isHidden) {
        var row = place.within("privacy.place.row", number);
        end(isHidden ? row.within("privacy.place.hiddenRow") : row, number, isHidden ? Layer.HIDDEN : layer);
    }

    private void end(Place row, int number, Layer layer) {
        if (!shown.isEmpty()) {
            telling.row(row, layer, table, number, shown);
        }
        if (!hidden.isEmpty()) {
            var columns = place.within("privacy.place.hiddenColumns", columns());
            telling.row(columns.within("privacy.place.row", number), Layer.HIDDEN, table, number, hidden);
        }
        if (!kept.isEmpty()) {
            telling.row(row.within("privacy.place.kept"), Layer.HIDDEN, table, number, kept);
        }
        shown.clear();
        hidden.clear();
        kept.clear();
    }

    private String columns() {
        return IntStream.range(0, hidden.size())
                .filter(column -> !hidden.get(column).isEmpty())
                .mapToObj(Row::column)
                .collect(Collectors.joining("、"));
    }
}
