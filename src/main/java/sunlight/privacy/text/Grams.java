package sunlight.privacy.text;

import java.util.Arrays;

/**
 * What a sentence is made of, as a model knows it: each letter, each two and each three in a row; whatever the digits are. Each is a
 * number, the letters one behind the other in 16 bits each.
 */
public final class Grams {

    static final int LONGEST = 3;
    private static final int LETTER = 16;
    /** A number of more digits is as long as one of so many. */
    private static final int DIGITS = 5;

    private Grams() {}

    /** Each once, in the order of the numbers. */
    public static long[] of(String sentence) {
        var grams = in(sentence);
        Arrays.sort(grams);
        var kept = 0;
        for (var at = 0; at < grams.length; at++) {
            if (kept == 0 || grams[at] != grams[kept - 1]) {
                grams[kept++] = grams[at];
            }
        }
        return Arrays.copyOf(grams, kept);
    }

    /** As they stand, also those that come again. */
    static long[] in(String sentence) {
        var letters = letters(sentence);
        var grams = new long[letters.length() * LONGEST];
        var count = 0;
        for (var at = 0; at < letters.length(); at++) {
            var gram = 0L;
            for (var end = at; end < Math.min(at + LONGEST, letters.length()); end++) {
                gram = gram << LETTER | letters.charAt(end);
                grams[count++] = gram;
            }
        }
        return Arrays.copyOf(grams, count);
    }

    /** The number of up to three letters. */
    public static long number(String letters) {
        return letters.chars().asLongStream().reduce(0, (gram, letter) -> gram << LETTER | letter);
    }

    /** The letters of a number. */
    public static String letters(long gram) {
        var before = gram >>> LETTER;
        return (before == 0 ? "" : letters(before)) + (char) gram;
    }

    private static String letters(String sentence) {
        var letters = new StringBuilder("^");
        var digits = 0;
        for (var at = 0; at < sentence.length(); at++) {
            var letter = sentence.charAt(at);
            // Small pictures say nothing of whom a sentence tells.
            if (Character.isWhitespace(letter) || Character.isSurrogate(letter)) {
                continue;
            }
            digits = letter >= '0' && letter <= '9' ? digits + 1 : 0;
            if (digits == 0) {
                letters.append(letter);
            } else if (digits <= DIGITS) {
                letters.append('0');
            }
        }
        return letters.append('$').toString();
    }
}
