package sunlight.privacy.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of running text as a page breaks them: one that is full goes on in the next. */
final class WrappedLines {

    /** A page of text has no shorter lines, a list has. */
    private static final int FULL = 14;

    private static final int FEWEST = 4;
    private static final double NEARLY = 0.9;
    private static final Pattern ENDED = Pattern.compile(".*[。.；;：:！!？?][”\"’）)]?\\s*");
    private static final Pattern POINT =
            Pattern.compile("\\s*(?:[0-9]{1,3}[.、)）](?![0-9])|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[①-⑳●■◆·•※].*).*");
    /** Names or cells in a line: none of them goes on. */
    private static final Pattern PARTED = Pattern.compile("(?:.*\\S\\s+\\S){3,}.*");

    private WrappedLines() {}

    /** Whether what stands side by side are columns of running text, and no table. */
    static boolean areColumns(List<List<String>> rows) {
        return rows.size() >= FEWEST
                && rows.stream().mapToDouble(row -> width(row.get(0))).average().orElse(0) >= FULL
                && rows.stream().mapToDouble(row -> width(row.get(1))).average().orElse(0) >= FULL * NEARLY;
    }

    static String joined(List<String> lines) {
        var full = lines.stream().mapToDouble(WrappedLines::width).max().orElse(0) * NEARLY;
        var text = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            text.append(lines.get(at));
            if (at + 1 < lines.size()) {
                text.append(goesOn(lines.get(at), lines.get(at + 1), full) ? "" : "\n");
            }
        }
        return text.toString();
    }

    private static boolean goesOn(String line, String next, double full) {
        return full >= FULL
                && width(line) >= full
                && !next.isBlank()
                && line.indexOf('\t') < 0
                && next.indexOf('\t') < 0
                && !ENDED.matcher(line).matches()
                && !PARTED.matcher(line).matches()
                && !POINT.matcher(next).matches()
                && isHan(line.charAt(line.length() - 1), next.charAt(0));
    }

    /** Between digits and Latin words a line's end parts as much as a blank does. */
    private static boolean isHan(char last, char first) {
        return last > 0x2e80 || first > 0x2e80;
    }

    /** In Chinese letters: two Latin ones are as wide as one. */
    private static double width(String line) {
        return line.strip()
                .chars()
                .mapToDouble(letter -> letter > 0x2e80 ? 1 : 0.5)
                .sum();
    }
}
