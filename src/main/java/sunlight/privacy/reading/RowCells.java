package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** The cells of a row of a sheet: those that are shown, and those in hidden columns. */
final class RowCells {

    private final Telling telling;
    private final Place place;
    private final int table;
    private final List<String> shown = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    RowCells(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
        this.table = telling.newTable();
    }

    void put(int column, String text, boolean isHidden) {
        var cells = isHidden ? hidden : shown;
        if (column >= cells.size()) {
            telling.budget().gaps(column - cells.size());
            while (cells.size() <= column) {
                cells.add("");
            }
        }
        cells.set(column, text.strip());
    }

    void end(int number, Layer layer) {
        var row = place.within("privacy.place.row", number);
        if (!shown.isEmpty()) {
            telling.row(row, layer, table, number, shown);
        }
        if (!hidden.isEmpty()) {
            telling.row(row, Layer.HIDDEN, table, number, hidden);
        }
        shown.clear();
        hidden.clear();
    }
}
