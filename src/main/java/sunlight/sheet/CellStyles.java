package sunlight.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats of a workbook's cells. */
final class CellStyles implements Xml.Listener {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean inCells;

    @Override
    public void start(XMLStreamReader element, String name) {
        switch (name) {
            case "numFmt" ->
                own.put(Xml.number(Xml.attribute(element, "numFmtId")), Xml.attribute(element, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    formats.add(Xml.number(Xml.attribute(element, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    Cell number(String written, int style, boolean since1904) {
        var format = style < formats.size() ? formats.get(style) : 0;
        // Formats that only the Chinese edition of Excel knows by number are dates as well.
        var pattern = own.getOrDefault(
                format, format >= 27 && format <= 58 ? "yyyy-mm-dd" : BuiltinFormats.getBuiltinFormat(format));
        return ShownNumber.of(Double.parseDouble(written), format, pattern, since1904);
    }
}
