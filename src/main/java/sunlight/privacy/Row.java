package sunlight.privacy;

import java.util.List;

/**
 * A row of a table, as it is shown, cell by cell; an empty cell is an empty string.
 *
 * @param place the row; a cell within it is {@link #cell}
 * @param table which table of the document it belongs to; rows of one table come one after another
 * @param number number of the row as a person counts, from 1
 */
public record Row(Place place, Layer layer, int table, int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** @param column from 0 */
    public Place cell(int column) {
        return place.within("privacy.place.cell", column(column) + number);
    }

    /** @param index from 0 */
    public static String column(int index) {
        var letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : column(index / 26 - 1) + letter;
    }
}
