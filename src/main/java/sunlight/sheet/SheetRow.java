package sunlight.sheet;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as the program shows it, from 1
 * @param cells by column, from 0; what is empty is left out
 */
public record SheetRow(int number, Map<Integer, Cell> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    public Cell cell(int column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
