package sunlight.privacy.reading;

import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;

/** Rows and columns that a sheet does not show, counted from 0. */
final class HiddenCells implements Markup.Listener {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    private HiddenCells() {}

    static HiddenCells none() {
        return new HiddenCells();
    }

    static HiddenCells of(Parts parts, String sheet) throws IOException {
        var hidden = new HiddenCells();
        Markup.read(parts.zip().again(sheet), hidden);
        return hidden;
    }

    boolean hides(int row, int column) {
        return row >= 0 && rows.get(row) || column >= 0 && columns.get(column);
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        if (name.equals("row") && isHidden(element, "ht")) {
            var row = number(element, "r", MOST_ROWS);
            if (row > 0) {
                rows.set(row - 1);
            }
        } else if (name.equals("col") && isHidden(element, "width")) {
            var first = number(element, "min", MOST_COLUMNS);
            var last = number(element, "max", MOST_COLUMNS);
            if (first > 0 && last >= first) {
                columns.set(first - 1, last);
            }
        }
    }

    private static boolean isHidden(XMLStreamReader element, String size) {
        return Markup.isTrue(Markup.attribute(element, "hidden"))
                || Markup.attribute(element, size).matches("0(\\.0+)?");
    }

    private static int number(XMLStreamReader element, String name, int most) {
        var text = Markup.attribute(element, name);
        return text.matches("[0-9]{1,8}") ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}
