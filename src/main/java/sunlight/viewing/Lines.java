package sunlight.viewing;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs again of the lines of a page, so that a narrow screen can break them where it likes. */
final class Lines {

    /** Of the longest line: a shorter one ends its paragraph. */
    private static final double FULL = 0.85;

    private Lines() {}

    static List<String> paragraphs(String page) {
        var lines = page.lines().filter(line -> !line.isBlank()).toList();
        var longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : lines) {
            if (startsParagraph(line) && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            join(open, line.strip());
            if (line.length() < longest * FULL
                    || line.indexOf('\t') >= 0
                    || line.strip().endsWith("。")) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private static boolean startsParagraph(String line) {
        return line.indexOf('\t') >= 0
                || line.startsWith("\u3000")
                || line.startsWith("  ")
                || line.strip().matches("(第[一二三四五六七八九十百0-9]+[章节条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]{1,2}[.、．]).*");
    }

    private static void join(StringBuilder open, String line) {
        var isLatin = !open.isEmpty() && open.charAt(open.length() - 1) < 0x2e80 && line.charAt(0) < 0x2e80;
        open.append(isLatin ? " " : "").append(line.replace("\t", "\u3000"));
    }
}
