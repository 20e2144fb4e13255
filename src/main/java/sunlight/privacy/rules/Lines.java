package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Severity;
import sunlight.privacy.text.Plain;

/** Lines of a text that stand like a table, their cells parted by tabs, blanks, commas or bars: a header, then what it heads. */
final class Lines {

    private static final Pattern PARTED = Pattern.compile("\t| {2,}| ?[|] ?");
    private static final Pattern COMMAS = Pattern.compile("[,，]");
    private static final Pattern BLANKS = Pattern.compile(" ");
    private static final Pattern MARKS = Pattern.compile("、");
    private static final int FEWEST = 3;
    private static final List<Pattern> TABLES = List.of(PARTED, COMMAS, BLANKS);
    private static final List<Pattern> LISTS = List.of(PARTED, COMMAS, BLANKS, MARKS);
    private static final int LONGEST = 24;
    private static final int LONGEST_LINE = 200;

    private final Owed owed;
    private final ListedLines listed;
    private @Nullable Table table;
    private String heading = "";
    private Consumer<Hit> sink = hit -> {};

    Lines(Owed owed) {
        this.owed = owed;
        this.listed = new ListedLines(owed);
    }

    /** Of what stands in columns only what is hard is told: who is listed in running text, the text's own rules say. */
    void look(Plain plain, String heading, Consumer<Hit> hits) {
        var text = plain.text();
        for (int from = 0, to; from <= text.length(); from = to + 1) {
            var end = text.indexOf('\n', from);
            to = end < 0 ? text.length() : end;
            if (to > from) {
                var isLong = to - from > LONGEST_LINE;
                listed(isLong ? List.of() : cells(plain, from, to, FEWEST - 1, LISTS), heading, hits);
                line(isLong ? List.of() : cells(plain, from, to, FEWEST, TABLES), heading, hits);
            }
        }
    }

    /** What stands above the first line heads them all. */
    private void listed(List<Plain> cells, String above, Consumer<Hit> hits) {
        if (cells.isEmpty()) {
            listed.end();
            heading = "";
            return;
        }
        heading = heading.isEmpty() ? above : heading;
        listed.line(cells, heading, hits);
    }

    void end() {
        table = null;
        listed.end();
        heading = "";
    }

    private void line(List<Plain> cells, String heading, Consumer<Hit> hits) {
        if (cells.isEmpty()) {
            table = null;
            return;
        }
        sink = hits;
        var current =
                table == null ? new Table(Table.OF_LINES, owed, heading, 0, this::hit, new Phrases(List.of())) : table;
        table = current;
        current.line(cells);
    }

    private void hit(Hit hit) {
        if (hit.rule().severity() == Severity.HARD) {
            sink.accept(hit);
        }
    }

    private static List<Plain> cells(Plain plain, int from, int to, int fewest, List<Pattern> separators) {
        var line = plain.text().substring(from, to);
        for (var separator : separators) {
            var cells = cells(plain, from, line, separator);
            if (cells.size() >= fewest) {
                return cells.stream().allMatch(cell -> cell.length() <= LONGEST) ? cells : List.of();
            }
        }
        return List.of();
    }

    private static List<Plain> cells(Plain plain, int from, String line, Pattern separator) {
        var cells = new ArrayList<Plain>();
        var at = line.length() - line.stripLeading().length();
        var end = line.stripTrailing().length();
        var parts = separator.matcher(line).region(Math.min(at, end), end);
        while (parts.find()) {
            cells.add(plain.part(from + at, from + parts.start()));
            at = parts.end();
        }
        cells.add(plain.part(from + Math.min(at, end), from + end));
        return cells;
    }
}
