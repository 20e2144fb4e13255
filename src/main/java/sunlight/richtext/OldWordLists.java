package sunlight.richtext;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The lists of an old document, counted and written one inside the other. */
final class OldWordLists {

    /** Formats by the numbers that old files use for them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private static final Map<Integer, String> TYPES = Map.of(0, "", 1, "I", 2, "i", 3, "A", 4, "a");
    private static final Pattern PLAIN = Pattern.compile("[\\x00-\\x08][.．、)）]?");
    private static final int BULLET = 23;
    private static final int GLUED = 2;
    private static final int LEVELS = 9;

    private final StringBuilder html;
    private final WordFindings findings;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final OldWordNesting nesting = new OldWordNesting();
    private int current = -1;

    OldWordLists(StringBuilder html, WordFindings findings) {
        this.html = html;
        this.findings = findings;
    }

    /**
     * What stands before a paragraph.
     *
     * @param tag of the list that can say it, else empty
     * @param text what is written before the paragraph, if it is no item of a list
     */
    record Place(String tag, String type, int list, int level, int number, String text) {

        /** As an item of another list. */
        Place within(int outer, int depth) {
            return new Place(tag, type, outer, depth, number, text);
        }

        static final Place NONE = new Place("", "", 0, 0, 0, "");

        boolean isItem() {
            return !tag.isEmpty();
        }
    }

    Place next(Paragraph paragraph) {
        var list = paragraph.isInList() ? list(paragraph) : null;
        if (list == null) {
            return Place.NONE;
        }
        var level = Math.min(paragraph.getIlvl(), LEVELS - 1);
        var format = list.getNumberFormat((char) level);
        if (format == BULLET) {
            return new Place("ul", "", paragraph.getIlfo(), level, 1, "");
        }
        var number = count(paragraph.getIlfo(), list, level);
        var pattern = list.getNumberText((char) level);
        if (TYPES.containsKey(format)
                && pattern != null
                && PLAIN.matcher(pattern).matches()) {
            return new Place("ol", TYPES.get(format), paragraph.getIlfo(), level, number, "");
        }
        return new Place("", "", 0, 0, 0, withGap(written(paragraph.getIlfo(), list, pattern), list, level));
    }

    /** A paragraph may point to a list that is not there; it is one without a number then. */
    private static @Nullable HWPFList list(Paragraph paragraph) {
        try {
            return paragraph.getList();
        } catch (RuntimeException missing) {
            return null;
        }
    }

    private int count(int id, HWPFList list, int level) {
        var numbers = counts.computeIfAbsent(id, none -> new int[LEVELS]);
        for (var above = 0; above < level; above++) {
            numbers[above] = Math.max(numbers[above], 1);
        }
        numbers[level] = numbers[level] == 0 ? Math.max(list.getStartAt((char) level), 1) : numbers[level] + 1;
        Arrays.fill(numbers, level + 1, LEVELS, 0);
        return numbers[level];
    }

    private String written(int id, HWPFList list, @Nullable String pattern) {
        if (pattern == null) {
            return "";
        }
        var text = new StringBuilder();
        for (var i = 0; i < pattern.length(); i++) {
            var sign = pattern.charAt(i);
            if (sign < LEVELS) {
                var format = NumberFormat.named(FORMATS.getOrDefault(list.getNumberFormat(sign), ""));
                if (format.isEmpty()) {
                    findings.add("word.numberFormat");
                }
                var number = counts.getOrDefault(id, new int[LEVELS])[sign];
                text.append(format.map(form -> form.apply(number)).orElseGet(() -> Integer.toString(number)));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private static String withGap(String written, HWPFList list, int level) {
        var glued = list.getTypeOfCharFollowingTheNumber((char) level) == GLUED;
        return Entities.escape(glued ? written : written + ListLevel.gap(written));
    }

    /** @param indent how far the paragraph is indented */
    void item(Place found, int indent, String said) {
        var number = nesting.nested(found, indent);
        var same = open.size() == number.level() + 1
                && current == number.list()
                && number.tag().equals(open.peek());
        if (!same) {
            shrink(current == number.list() ? number.level() + 1 : 0);
            if (open.size() == number.level() + 1 && !number.tag().equals(open.peek())) {
                shrink(number.level());
            }
        }
        if (open.size() == number.level() + 1) {
            html.append("</li>");
        }
        while (open.size() <= number.level()) {
            begin(number, open.size() == number.level());
        }
        current = number.list();
        html.append("<li>");
        if (number.tag().equals("ol")) {
            html.append(WordParagraphs.MARK).append(number.number()).append(WordParagraphs.MARK);
        }
        html.append(said);
    }

    private void begin(Place number, boolean last) {
        var inside = html.length() > 0 && !open.isEmpty();
        if (inside && html.toString().endsWith("<" + open.peek() + ">")) {
            html.append("<li>");
        }
        html.append("<").append(number.tag());
        if (last && !number.type().isEmpty()) {
            html.append(" type=\"").append(number.type()).append("\"");
        }
        html.append(">");
        open.push(number.tag());
    }

    private void shrink(int depth) {
        while (open.size() > depth) {
            html.append("</li></").append(open.pop()).append(">");
        }
    }

    void close() {
        shrink(0);
        current = -1;
        nesting.close();
    }
}
