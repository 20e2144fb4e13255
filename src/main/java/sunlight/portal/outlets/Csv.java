package sunlight.portal.outlets;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a table as RFC 4180 writes them, so that a spreadsheet shows them and calculates nothing. */
final class Csv {

    /** Spreadsheets begin a calculation at these, also after blanks and in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00a0\\ufeff]*[=+\\-@＝＋－＠|%].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    /** Without it, Excel reads the bytes as another character set. */
    static final String BYTE_ORDER_MARK = "\ufeff";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
