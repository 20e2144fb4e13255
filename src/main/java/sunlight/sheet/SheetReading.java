package sunlight.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of a new workbook. */
final class SheetReading implements Xml.Listener {

    private final List<String> texts;
    private final CellStyles styles;
    private final boolean since1904;
    private final RowsBeingRead rows = new RowsBeingRead();
    private final List<String> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean inPronunciation;
    private boolean hasFormula;

    SheetReading(List<String> texts, CellStyles styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    @Override
    public void start(XMLStreamReader element, String name) {
        switch (name) {
            case "row" -> {
                var written = Xml.number(Xml.attribute(element, "r"));
                row = written > 0 ? written - 1 : row + 1;
                column = -1;
            }
            case "c" -> startCell(element);
            case "f" -> hasFormula = true;
            case "v", "t" -> inValue = !inPronunciation;
            case "rPh" -> inPronunciation = true;
            case "mergeCell" -> merged.add(Xml.attribute(element, "ref"));
            default -> {}
        }
    }

    private void startCell(XMLStreamReader element) {
        var address = Xml.attribute(element, "r");
        column = address.isEmpty() ? column + 1 : column(address);
        type = Xml.attribute(element, "t");
        style = Xml.number(Xml.attribute(element, "s"));
        value.setLength(0);
        hasFormula = false;
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPronunciation = false;
            case "c" -> rows.add(row, column, cell());
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inValue) {
            value.append(text);
        }
    }

    private Cell cell() {
        var written = value.toString();
        if (written.isEmpty()) {
            return hasFormula && !type.equals("str") ? new Cell("", Cell.Kind.UNCALCULATED) : Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> new Cell(texts.get(Integer.parseInt(written.strip())), Cell.Kind.TEXT);
            case "str", "inlineStr" -> new Cell(written, Cell.Kind.TEXT);
            case "b" -> new Cell(written.equals("1") ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case "e" -> new Cell(written, Cell.Kind.ERROR);
            case "d" -> new Cell(written.replaceFirst("T.*", ""), Cell.Kind.DATE);
            default -> styles.number(written.strip(), style, since1904);
        };
    }

    List<SheetRow> done() {
        for (var region : merged) {
            var ends = region.split(":");
            if (ends.length == 2 && column(ends[0]) == column(ends[1])) {
                rows.merged(row(ends[0]), row(ends[1]), column(ends[0]));
            }
        }
        return rows.done();
    }

    /** Of an address such as AB12, from 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(4, address.length()) && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    private static int row(String address) {
        return Xml.number(address.replaceAll("[^0-9]", "")) - 1;
    }
}
