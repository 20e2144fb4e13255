package sunlight.privacy.reading;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** One sheet of a workbook, row by row. */
final class SheetFlow implements Markup.Listener {

    private static final int MOST_COLUMNS = 16_384;
    private static final Set<String> PAPER =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");
    private static final Set<String> ATTRIBUTES = Set.of("promptTitle", "prompt", "errorTitle", "error", "tooltip");
    private static final Set<String> LISTS = Set.of("formula1", "formula2", "formula");

    private static final Pattern TEXT_OF_FORMULA = Pattern.compile("\"([^\"]*)\"");

    private final Telling telling;
    private final Place place;
    private final Layer layer;
    private final CellFormats formats;
    private final SharedTexts shared;
    private final RowCells row;
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private int rowNumber;
    private int column;
    private boolean rowHidden;
    private String type = "";
    private String style = "";
    private String value = "";
    private String computed = "";
    private boolean taking;
    private int phonetic;

    SheetFlow(Telling telling, Place place, Layer layer, CellFormats formats, SharedTexts shared) {
        this.telling = telling;
        this.place = place;
        this.layer = layer;
        this.formats = formats;
        this.shared = shared;
        this.row = new RowCells(telling, place);
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        switch (name) {
            case "col" -> hideColumns(element);
            case "row" -> startRow(element);
            case "c" -> startCell(element);
            case "v" -> take();
            case "t" -> taking = phonetic == 0;
            case "rPh" -> phonetic++;
            case "f" -> take();
            case "hyperlink" -> {
                telling.passage(place.within("privacy.place.link"), layer, "", Markup.attribute(element, "display"));
                other(name, element);
            }
            default -> other(name, element);
        }
    }

    @Override
    public void text(String more) {
        if (taking) {
            text.append(more);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "is" -> value = text.toString();
            case "f" -> computed = text.indexOf("\"") < 0 ? "" : literals(text.toString());
            case "c" -> endCell();
            case "row" -> row.end(rowNumber, layer, rowHidden);
            case "rPh" -> phonetic--;
            default -> endOther(name);
        }
        taking = false;
    }

    private void other(String name, XMLStreamReader element) {
        if (name.equals("is")) {
            text.setLength(0);
        } else if (PAPER.contains(name) || LISTS.contains(name)) {
            take();
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (ATTRIBUTES.contains(element.getAttributeLocalName(i))) {
                telling.passage(place.within("privacy.place.field"), layer, "", element.getAttributeValue(i));
            }
        }
    }

    private void endOther(String name) {
        if (PAPER.contains(name)) {
            telling.passage(place.within("privacy.place.paper"), layer, "", paper(text.toString()));
            telling.heard(text.toString());
        } else if (LISTS.contains(name) && text.indexOf("\"") >= 0) {
            telling.passage(place.within("privacy.place.field"), layer, "", text.toString());
        }
    }

    private void take() {
        text.setLength(0);
        taking = true;
    }

    private void hideColumns(XMLStreamReader element) {
        var width = Markup.attribute(element, "width");
        if (Markup.isTrue(Markup.attribute(element, "hidden")) || width.matches("0(\\.0*)?")) {
            var from = number(Markup.attribute(element, "min"));
            var to = Math.min(number(Markup.attribute(element, "max")), MOST_COLUMNS);
            if (from > 0 && from <= to) {
                hiddenColumns.set(from - 1, to);
            }
        }
    }

    private void startRow(XMLStreamReader element) {
        var given = number(Markup.attribute(element, "r"));
        rowNumber = given > 0 ? given : rowNumber + 1;
        var height = Markup.attribute(element, "ht");
        rowHidden =
                Markup.isTrue(Markup.attribute(element, "hidden")) || !height.isEmpty() && height.matches("0(\\.0*)?");
        column = -1;
    }

    private void startCell(XMLStreamReader element) {
        telling.budget().cells(1);
        var given = column(Markup.attribute(element, "r"));
        column = given >= 0 ? given : column + 1;
        type = Markup.attribute(element, "t");
        style = Markup.attribute(element, "s");
        value = "";
        computed = "";
    }

    /** What a program wrote that does not compute: the texts of the formula are what a reader will see. */
    private static String literals(String formula) {
        return TEXT_OF_FORMULA
                .matcher(formula)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.joining());
    }

    private void endCell() {
        if (value.isEmpty() && !computed.isEmpty()) {
            type = "str";
            value = computed;
        }
        if (value.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        var isNumber = type.isEmpty() || type.equals("n");
        var shown = isNumber ? formats.shown(value, style) : type.equals("s") ? shared.at(value) : value;
        row.put(column, shown, hiddenColumns.get(column));
        var kept = isNumber ? CellFormats.kept(value, shown) : "";
        if (!kept.isEmpty()) {
            row.keep(column, kept);
        }
    }

    private static String paper(String code) {
        return code.replaceAll("&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|[0-9]{1,3}|[A-Z])", " ");
    }

    /** From 0; -1 where there is none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return 0;
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
