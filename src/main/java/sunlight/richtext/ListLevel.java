package sunlight.richtext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * One level of an automatic numbering.
 *
 * @param text with %1 for the number of the highest level, %2 for the next
 * @param restart the level (1 is the highest) whose number makes this one start again; 0 is never
 */
record ListLevel(int depth, int start, String format, String text, int restart, boolean legal, boolean glued) {

    /** Numbers are repeated at each paragraph; a long text would grow without bound. */
    private static final int LONGEST_TEXT = 40;

    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    static ListLevel of(Element level, int depth) {
        var text = WordXml.value(level, "lvlText").orElse("");
        return new ListLevel(
                depth,
                WordXml.number(level, "start").orElse(1),
                WordXml.value(level, "numFmt").orElse("decimal"),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                WordXml.number(level, "lvlRestart").orElse(depth),
                WordXml.on(level, "isLgl"),
                WordXml.value(level, "suff").filter("nothing"::equals).isPresent());
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** What a list on a web page shows by itself. */
    boolean isPlain() {
        return isBullet() || format.equals("decimal") && text.matches("%" + (depth + 1) + "[.．]?");
    }

    boolean isKnown() {
        return isBullet() || NumberFormat.named(format).isPresent();
    }

    String written(Numbers numbers) {
        var written = NUMBER.matcher(text).replaceAll(found -> {
            var level = Integer.parseInt(found.group(1)) - 1;
            return Matcher.quoteReplacement(numbers.written(level, legal));
        });
        return glued ? written : written + gap(written);
    }

    /** In Chinese the sign behind the number is wide enough; an article is followed by a wide space. */
    static String gap(String written) {
        if (written.isEmpty() || written.matches(".*[、）】〕：]")) {
            return "";
        }
        return Character.isIdeographic(written.codePointBefore(written.length())) ? "\u3000" : " ";
    }

    static Optional<String> format(String format, int number) {
        return NumberFormat.named(format).map(written -> written.apply(number));
    }

    /** The current numbers of the levels, as the level that is asked for writes them. */
    interface Numbers {
        String written(int depth, boolean decimal);
    }
}
