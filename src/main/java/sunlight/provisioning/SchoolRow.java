package sunlight.provisioning;

import java.util.Map;
import sunlight.sheet.Cell;

/** A row of a list of schools. */
record SchoolRow(int number, Map<SchoolColumn, Cell> cells) {

    /** Empty where the cell is, or where the list has no such column. */
    String text(SchoolColumn column) {
        return cells.getOrDefault(column, Cell.EMPTY).text().strip();
    }

    boolean says(SchoolColumn column) {
        return !text(column).isEmpty();
    }
}
