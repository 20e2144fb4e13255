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
        var signs = new int[text.length()];
        var count = signs(text, signs);
        walk(signs, count, STRETCH_OF_DIGITS, this::keep);
        walk(signs, count, STRETCH, this::keep);
    }

    /** Whether all of it has been told in one piece; what is too short to say anything counts as told. */
    boolean knows(String text) {
        var signs = new int[text.length()];
        var count = signs(text, signs);
        return count < STRETCH
                || walk(signs, count, count < STRETCH_OF_DIGITS ? STRETCH : STRETCH_OF_DIGITS, stretches::get);
    }

    private boolean keep(int stretch) {
        stretches.set(stretch);
        return true;
    }

    /** Its letters, and the digits of whatever writing as numbers. */
    private static int signs(String text, int[] signs) {
        var count = 0;
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                signs[count++] = Character.isDigit(letter) ? Character.digit(letter, 10) : letter;
            }
        }
        return count;
    }

    /** The number of a stretch is made of that of the one before: a sign comes, another goes. */
    private static boolean walk(int[] signs, int count, int length, Look look) {
        var gone = power(length);
        var stretch = 0L;
        for (var at = 0; at < count; at++) {
            stretch = stretch * BASE + signs[at] - (at < length ? 0 : signs[at - length] * gone);
            if (at + 1 >= length && !look.at(place(stretch + length))) {
                return false;
            }
        }
        return true;
    }

    private static long power(int length) {
        var power = 1L;
        for (var at = 0; at < length; at++) {
            power *= BASE;
        }
        return power;
    }

    private static int place(long stretch) {
        return (int) (stretch * SPREAD >>> 64 - BITS);
    }

    private interface Look {
        boolean at(int stretch);
    }
}
