package sunlight.privacy.reading;

import static java.util.Map.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How a workbook shows its numbers. */
final class CellFormats implements Markup.Listener {

    /** From here on Excel shows a number without a format in scientific notation, which hides what it is. */
    private static final BigDecimal LONG = new BigDecimal("99999999999");

    private static final String GENERAL = "General";
    private static final int SHORT = 10;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?=\\.?[0-9])[0-9]{0,40}\\.?[0-9]{0,40}([eE][-+]?[0-9]{1,3})?");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** What Chinese programs mean by the numbers that the standard leaves to each language. */
    private static final Map<Integer, String> LOCAL = Map.ofEntries(
            entry(27, "yyyy\"年\"m\"月\""),
            entry(28, "m\"月\"d\"日\""),
            entry(29, "m\"月\"d\"日\""),
            entry(30, "m-d-yy"),
            entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            entry(36, "yyyy\"年\"m\"月\""),
            entry(50, "yyyy\"年\"m\"月\""),
            entry(51, "m\"月\"d\"日\""),
            entry(52, "yyyy\"年\"m\"月\""),
            entry(53, "m\"月\"d\"日\""),
            entry(54, "m\"月\"d\"日\""),
            entry(57, "yyyy\"年\"m\"月\""),
            entry(58, "m\"月\"d\"日\""));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCells;

    static CellFormats of(Parts parts, String main) throws IOException {
        var formats = new CellFormats();
        for (var part : parts.targets(main, "styles")) {
            Markup.read(parts.open(part), formats);
        }
        return formats;
    }

    /** @param style index of the cell's style; may be empty */
    String shown(String number, String style) {
        var format = format(style);
        if (format == 0 && isShortWhole(number)) {
            return number;
        }
        return shown(number, format, own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)));
    }

    /** @param pattern null where the format is not known */
    String shown(String number, int format, @org.jspecify.annotations.Nullable String pattern) {
        var value = exact(number);
        if (value == null) {
            return number;
        }
        var written = pattern == null || pattern.startsWith("reserved") ? LOCAL.getOrDefault(format, GENERAL) : pattern;
        if (written.equals("@") || written.equals(GENERAL) && value.abs().compareTo(LONG) > 0) {
            return value.toPlainString();
        }
        var amount = Amounts.shown(value, written);
        if (amount != null) {
            return amount;
        }
        try {
            var shown = formatter.formatRawCellContents(value.doubleValue(), format, written);
            if (written.indexOf('"') >= 0 || written.indexOf('\\') >= 0) {
                shown = shown.replace("\"", "").replace("\\", "");
            }
            return shown.contains("E") && value.abs().compareTo(LONG) > 0 ? value.toPlainString() : shown;
        } catch (RuntimeException oddFormat) {
            return value.toPlainString();
        }
    }

    /** What the format keeps from being seen; empty where all digits that matter are shown. */
    static String kept(String number, String shown) {
        if (number.length() < SHORT && !shown.isBlank()) {
            return number.indexOf('e') < 0 && number.indexOf('E') < 0 ? "" : keptOf(number, shown);
        }
        return keptOf(number, shown);
    }

    private static String keptOf(String number, String shown) {
        var value = exact(number);
        if (value == null || shown.isBlank()) {
            return shown.isBlank() ? number : "";
        }
        if (value.precision() - value.scale() < SHORT) {
            return "";
        }
        var digits = NO_DIGIT.matcher(shown).replaceAll("");
        return digits.contains(value.toBigInteger().abs().toString()) ? "" : value.toPlainString();
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" ->
                own.put(number(Markup.attribute(element, "numFmtId")), Markup.attribute(element, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    styles.add(number(Markup.attribute(element, "numFmtId")));
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

    private int format(String style) {
        var index = number(style);
        return index < styles.size() ? styles.get(index) : 0;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal exact(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return null;
        }
        try {
            var value = new BigDecimal(number);
            return value.scale() <= 0 ? value : value.stripTrailingZeros();
        } catch (NumberFormatException odd) {
            return null;
        }
    }

    private static int number(String text) {
        return text.length() <= 6 && isDigits(text) ? Integer.parseInt(text) : 0;
    }

    /** Most cells of a large sheet: shown as they are stored. */
    private static boolean isShortWhole(String number) {
        return number.length() < SHORT && isDigits(number) && (number.charAt(0) != '0' || number.length() == 1);
    }

    private static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
