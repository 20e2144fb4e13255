package sunlight.privacy.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sunlight.privacy.Layer;
import sunlight.privacy.Trouble;

/** Plain text, line by line; comma- and tab-separated values as rows. */
final class TextFile implements Format {

    private static final Set<String> TABLES = Set.of("csv", "tsv");

    @Override
    public void read(Item item, Telling telling) throws IOException {
        var text = text(item, telling);
        if (TABLES.contains(item.extension())) {
            rows(text, item, telling);
            return;
        }
        int number = 0;
        for (var paragraph : text.split("\\n[ \\t]*\\n")) {
            number++;
            telling.shown(
                    item.place().within("privacy.place.paragraph", number),
                    WrappedLines.joined(paragraph.lines().toList()));
        }
    }

    static String text(Item item, Telling telling) throws IOException {
        var size = Files.size(item.file());
        if (size > Bounds.LARGEST_PART) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        telling.budget().bytes(size);
        return Charsets.decoded(Files.readAllBytes(item.file()))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static void rows(String text, Item item, Telling telling) {
        var separator = item.extension().equals("tsv") || text.indexOf(',') < 0 && text.indexOf('\t') >= 0
                ? '\t'
                : text.indexOf(',') < 0 && text.indexOf(';') >= 0 ? ';' : ',';
        var table = telling.newTable();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            number++;
            var cells = new ArrayList<String>();
            at = row(text, at, separator, cells);
            telling.budget().cells(cells.size());
            telling.row(item.place().within("privacy.place.row", number), Layer.VISIBLE, table, number, cells);
        }
    }

    /** RFC 4180, and forgiving: a quote within a cell stays. Returns where the next row begins. */
    private static int row(String text, int from, char separator, List<String> cells) {
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = from; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' && (quoted || cell.isEmpty())) {
                var doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = doubled || !quoted;
                if (doubled) {
                    cell.append('"');
                    i++;
                }
            } else if (!quoted && (letter == separator || letter == '\n')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (letter == '\n') {
                    return i + 1;
                }
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return text.length();
    }
}
