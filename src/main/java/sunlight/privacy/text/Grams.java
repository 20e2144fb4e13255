package sunlight.privacy.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a sentence is made of, as a model knows it: each letter, each two and each three in a row; whatever the digits are. */
public final class Grams {

    private static final int LONGEST = 3;
    /** A number of more digits is as long as one of so many. */
    private static final int DIGITS = 5;

    private Grams() {}

    /** Each once, in the order in which they stand. */
    public static Set<String> of(String sentence) {
        var letters = letters(sentence);
        var grams = new LinkedHashSet<String>();
        for (var at = 0; at < letters.length(); at++) {
            for (var length = 1; length <= LONGEST && at + length <= letters.length(); length++) {
                grams.add(letters.substring(at, at + length));
            }
        }
        return grams;
    }

    private static String letters(String sentence) {
        var letters = new StringBuilder("^");
        var digits = 0;
        for (var at = 0; at < sentence.length(); at++) {
            var letter = sentence.charAt(at);
            if (Character.isWhitespace(letter)) {
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
