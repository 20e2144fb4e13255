package sunlight.privacy.reading;

import java.util.BitSet;

/**
 * What has been told of a file, so that the rest of it can be told apart: short stretches of letters and digits, of which
 * only a bit each is kept. Punctuation and blanks do not count, for readers join and part what they read.
 */
final class Heard {

    private static final int BITS = 24;
    /** Any two numbers have ten of their digits alike; words differ sooner. */
    private static final int STRETCH_OF_DIGITS = 7;

    private static final int STRETCH = 4;
    private static final long BASE = 0x100000001b3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private final BitSet stretches = new BitSet();

    void take(String text) {
        var digits = new Stretch(STRETCH_OF_DIGITS);
        var words = new Stretch(STRETCH);
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                keep(digits.with(letter));
                keep(words.with(letter));
            }
        }
    }

    private void keep(int stretch) {
        if (stretch >= 0) {
            stretches.set(stretch);
        }
    }

    /** Whether all of it has been told in one piece; what is too short to say anything counts as told. */
    boolean knows(String text) {
        var letters = 0;
        for (var at = 0;
                at < text.length() && letters < STRETCH_OF_DIGITS;
                at += Character.charCount(text.codePointAt(at))) {
            letters += Character.isLetterOrDigit(text.codePointAt(at)) ? 1 : 0;
        }
        return letters < STRETCH || knows(text, new Stretch(letters < STRETCH_OF_DIGITS ? STRETCH : STRETCH_OF_DIGITS));
    }

    private boolean knows(String text, Stretch stretch) {
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            var place = Character.isLetterOrDigit(letter) ? stretch.with(letter) : -1;
            if (place >= 0 && !stretches.get(place)) {
                return false;
            }
        }
        return true;
    }

    /** The last signs of a text. Its number is made of that of the one before: a sign comes, another goes. */
    private static final class Stretch {

        private final int[] window;
        private final long gone;
        private long number;
        private int next;
        private boolean isFull;

        Stretch(int length) {
            this.window = new int[length];
            this.gone = power(length);
        }

        /** Where the stretch is kept that ends with this letter; -1 as long as there are too few. */
        int with(int letter) {
            var sign = Character.isDigit(letter) ? Character.digit(letter, 10) : letter;
            number = number * BASE + sign - window[next] * gone;
            window[next] = sign;
            next = next + 1 == window.length ? 0 : next + 1;
            isFull |= next == 0;
            return isFull ? (int) ((number + window.length) * SPREAD >>> 64 - BITS) : -1;
        }

        private static long power(int length) {
            var power = 1L;
            for (var at = 0; at < length; at++) {
                power *= BASE;
            }
            return power;
        }
    }
}
