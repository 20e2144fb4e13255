package sunlight.search;

import static java.util.stream.Collectors.joining;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text as the index knows it: each character and each pair of neighbours, as a number. Chinese has no spaces, so this
 * needs no dictionary and never goes stale, and words of one and two characters, the usual ones, are found exactly.
 */
final class Grams {

    /** Rises with every change of what is made of a text; rows of an older rule are then made again. */
    static final int RULE = 1;

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int TO_HALF_WIDTH = FULL_WIDTH_FIRST - '!';
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int HALF = 16;
    private static final int LOWER = 0xFFFF;
    private static final int NONE = -1;

    private Grams() {}

    /** In one letter case and one width. Every character stays where it is, so places in both texts are the same. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().map(Grams::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int fold(int character) {
        if (character == IDEOGRAPHIC_SPACE || character == 0) {
            return ' ';
        }
        var narrow =
                character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST ? character - TO_HALF_WIDTH : character;
        return Character.toLowerCase(narrow);
    }

    /** Whether a character can be looked for; the others separate words. */
    static boolean counts(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> false;
            default -> true;
        };
    }

    /** All of a folded text that is kept. */
    static String ofText(String folded) {
        var grams = new TreeSet<Integer>();
        collect(folded, grams, true);
        return array(grams);
    }

    /** What a text must hold to hold a word: its pairs, or its only character. */
    static String ofWord(String folded) {
        var grams = new TreeSet<Integer>();
        collect(folded, grams, false);
        if (grams.isEmpty()) {
            collect(folded, grams, true);
        }
        return array(grams);
    }

    private static void collect(String folded, SortedSet<Integer> grams, boolean single) {
        var before = NONE;
        for (var character : folded.codePoints().toArray()) {
            var now = counts(character) ? character : NONE;
            if (now != NONE && single) {
                grams.add(now & LOWER);
            }
            if (now != NONE && before != NONE) {
                grams.add(before << HALF | now & LOWER);
            }
            before = now;
        }
    }

    /** As PostgreSQL writes arrays. */
    private static String array(SortedSet<Integer> grams) {
        return grams.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }
}
