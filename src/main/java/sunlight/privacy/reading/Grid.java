package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** A table while it is read. */
final class Grid {

    private static final int WIDEST_SPAN = 200;

    private final Place place;
    private final int table;
    private final List<Block> cells = new ArrayList<>();
    private boolean deleted;
    private int number;
    private int span;

    Grid(Place place, int table) {
        this.place = place;
        this.table = table;
    }

    void startRow() {
        number++;
        deleted = false;
        cells.clear();
    }

    void startCell() {
        span = 1;
        cells.add(new Block());
    }

    /** How many columns the cell takes. */
    void span(String columns) {
        span = columns.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(columns), WIDEST_SPAN) : 1;
    }

    void endCell() {
        for (int i = 1; i < span; i++) {
            cells.add(new Block());
        }
    }

    void delete() {
        deleted = true;
    }

    Block cell() {
        if (cells.isEmpty()) {
            startCell();
        }
        return cells.get(cells.size() - 1);
    }

    void endRow(Telling telling, Layer layer) {
        var row = place.within("privacy.place.row", number);
        var shown = cells.stream().map(Block::shown).map(String::strip).toList();
        var hidden = cells.stream().map(Block::hidden).map(String::strip).toList();
        telling.row(deleted ? row.within(Block.DELETED) : row, deleted ? Layer.HIDDEN : layer, table, number, shown);
        telling.row(row.within(Block.howIn(cells)), Layer.HIDDEN, table, number, hidden);
        cells.clear();
    }
}
