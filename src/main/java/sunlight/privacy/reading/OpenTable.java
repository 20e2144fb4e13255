package sunlight.privacy.reading;

import java.math.BigDecimal;
import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** A table or sheet of OpenDocument while it is read: cells and rows that are alike are written once with their number. */
final class OpenTable {

    private static final int MOST_COLUMNS = 16_384;
    /** The same text in so many cells side by side is told for each. */
    private static final int MOST_ALIKE = 50;
    /** A number that a program shows in short, such as 2.31E+17. */
    private static final int LONG_NUMBER = 11;

    private final Telling telling;
    private final RowCells row;
    private final boolean isHidden;
    private final BitSet hiddenColumns = new BitSet();
    private int columns;
    private int number;
    private int rowsAlike = 1;
    private boolean rowHidden;
    private int column;
    private int alike = 1;
    private String value = "";
    private Block cell = new Block();

    OpenTable(Telling telling, Place place, boolean isHidden) {
        this.telling = telling;
        this.row = new RowCells(telling, place);
        this.isHidden = isHidden;
    }

    void column(XMLStreamReader element) {
        var repeated = Math.min(repeated(element, "number-columns-repeated"), MOST_COLUMNS);
        if (isCollapsed(element) && columns < MOST_COLUMNS) {
            hiddenColumns.set(columns, columns + repeated);
        }
        columns += repeated;
    }

    void startRow(XMLStreamReader element) {
        number++;
        column = 0;
        rowsAlike = repeated(element, "number-rows-repeated");
        rowHidden = isHidden || isCollapsed(element);
    }

    void startCell(XMLStreamReader element) {
        telling.budget().cells(1);
        cell = new Block();
        alike = repeated(element, "number-columns-repeated");
        value = Markup.attribute(element, "value-type").equals("float") ? Markup.attribute(element, "value") : "";
    }

    void add(Block block) {
        cell.add(block);
    }

    void endCell() {
        var shown = shown();
        for (var at = column; at < column + Math.min(alike, MOST_ALIKE) && at < MOST_COLUMNS; at++) {
            if (!shown.isBlank()) {
                row.put(at, shown, hiddenColumns.get(at));
            }
            if (!cell.hidden().isBlank()) {
                row.put(at, cell.hidden(), true);
            }
        }
        column += alike;
        cell = new Block();
    }

    void endRow(Layer layer) {
        row.end(number, isHidden ? Layer.HIDDEN : layer, rowHidden && !isHidden);
        number += rowsAlike - 1;
    }

    private String shown() {
        var shown = cell.shown();
        if (value.length() < LONG_NUMBER || shown.isBlank()) {
            return shown;
        }
        try {
            var plain = new BigDecimal(value).toPlainString();
            return plain.length() >= LONG_NUMBER && plain.length() < Bounds.DEEPEST_MARKUP && plain.indexOf('.') < 0
                    ? plain
                    : shown;
        } catch (NumberFormatException none) {
            return shown;
        }
    }

    private static boolean isCollapsed(XMLStreamReader element) {
        return Markup.attribute(element, "visibility").matches("collapse|filter");
    }

    private static int repeated(XMLStreamReader element, String attribute) {
        var times = Markup.attribute(element, attribute);
        return times.matches("[0-9]{1,7}") ? Math.max(1, Integer.parseInt(times)) : 1;
    }
}
