package sunlight.richtext;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * The levels of headings: h2 to h4, since the page's title is the only h1. A text that uses others is shifted as a whole, so that its
 * highest heading becomes h2 and the deeper ones stay below it; one that uses none of them stays as it was written.
 */
final class Headings {

    private static final int HIGHEST = 2;
    private static final int DEEPEST = 4;
    private static final Pattern OTHER = Pattern.compile("(?i)<h[156]\\b");

    private Headings() {}

    /** By how many levels all headings of a text go down; less than 0 where they go up. */
    static int shift(String html) {
        if (!OTHER.matcher(html).find()) {
            return 0;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        for (int level = 1; level <= 6; level++) {
            if (!body.select("h" + level).isEmpty()) {
                return HIGHEST - level;
            }
        }
        return 0;
    }

    static int shifted(int level, int shift) {
        return Math.max(HIGHEST, Math.min(DEEPEST, level + shift));
    }
}
