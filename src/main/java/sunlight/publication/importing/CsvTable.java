package sunlight.publication.importing;

import java.util.ArrayList;
import java.util.List;

/** A table as Excel, WPS and databases write it: fields between commas, semicolons or tabs, quoted where they need it. */
final class CsvTable {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();

    private CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** Rows that hold something; a field may go over several lines. */
    static List<List<String>> rows(String text) {
        var table = new CsvTable(text);
        table.read();
        return table.rows.stream()
                .filter(each -> each.stream().anyMatch(value -> !value.isBlank()))
                .toList();
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : SEPARATORS.toCharArray()) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    private void read() {
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (quoted) {
                quoted = letter != '"' || isDoubled(i);
                if (quoted) {
                    field.append(letter);
                    i += letter == '"' ? 1 : 0;
                }
            } else if (letter == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else {
                take(letter);
            }
        }
        endRow();
    }

    private boolean isDoubled(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private void take(char letter) {
        if (letter == separator) {
            endField();
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            field.append(letter);
        }
    }

    private void endField() {
        row.add(field.toString());
        field.setLength(0);
    }

    private void endRow() {
        endField();
        rows.add(row);
        row = new ArrayList<>();
    }
}
