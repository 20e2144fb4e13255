package sunlight.supervision.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Official letter 公文: its lines in order. A line's kind is the name of its style; the list of what was found is a table.
 *
 * @param subject what the file says it is about
 */
public record OfficialLetter(String subject, List<Line> lines) {

    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-0?([1-9]\\d?)-0?([1-9]\\d?)(?!\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    public OfficialLetter {
        lines = List.copyOf(lines);
    }

    /** A day as it is written in such letters. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What the screens say, with its days as they are written in such letters. */
    public static String withDays(String text) {
        return ISO_DAY.matcher(text).replaceAll("$1年$2月$3日");
    }

    /** Something that stands in the letter. */
    public sealed interface Line permits Paragraph, Table {}

    /** A paragraph in a style of {@code letter/styles.xml}. */
    public record Paragraph(String style, String text) implements Line {}

    /**
     * A table.
     *
     * @param widths of the columns, in twentieths of a point
     * @param rows a row of one cell goes across and heads those that follow
     * @param isDense in small letters, where there are very many rows
     */
    public record Table(List<Integer> widths, List<String> head, List<List<String>> rows, boolean isDense)
            implements Line {

        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        public Table(List<Integer> widths, List<String> head, List<List<String>> rows) {
            this(widths, head, rows, false);
        }

        boolean isHeading(int row) {
            return rows.get(row).size() == 1;
        }

        String headStyle() {
            return isDense ? "densehead" : "cellhead";
        }

        String style(int row) {
            return isHeading(row) ? "denserows" : isDense ? "dense" : "cell";
        }
    }
}
