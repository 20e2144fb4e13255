package sunlight.privacy.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Numbers written out, 一三九〇…, are read as their digits; fewer in a row are words, such as 一二三年级. */
final class Numerals {

    /** Each digit: as it is written, as it is written on cheques, and as it is said. */
    private static final String NUMERALS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖洞幺两三四五六拐八九";

    /** With these no words begin that are usual beside numbers: a shorter row is a number, too. */
    private static final String OF_NUMBERS = "幺拐洞壹贰叁肆伍陆柒捌玖";

    /** The same, for who asks of each letter. */
    private static final BitSet SIGNS = BitSet.valueOf(new long[0]);

    static {
        NUMERALS.chars().forEach(SIGNS::set);
    }

    private static final int LONG_NUMBER = 11;
    private static final int SHORT_NUMBER = 7;
    private static final int SPELT = 3;

    private static final String DIGIT = "[0-9" + NUMERALS + "]";

    /** A mobile number as it is said, with a rest between its groups: 幺三七,六二零四,八八幺五. */
    private static final Pattern SAID = Pattern.compile("(?<!" + DIGIT + ")[0零〇]?[1一幺壹]" + DIGIT
            + "{1,6}(?:[,.、。·点 -]{1,2}" + DIGIT + "{2,7}){1,4}(?!" + DIGIT + ")");

    private final StringBuilder out;

    private Numerals(StringBuilder out) {
        this.out = out;
    }

    /** Changes a text in place; it stays as long as it was. */
    static void read(StringBuilder text) {
        var numerals = new Numerals(text);
        numerals.readRows();
        if (numerals.count(0, text.length()) >= SPELT) {
            numerals.readSaid();
        }
    }

    private void readRows() {
        for (int at = 0, from = 0; at <= out.length(); at++) {
            if (at < out.length() && isDigit(at) || at > from && isBetween(at)) {
                continue;
            }
            if (at - from >= SHORT_NUMBER && isNumber(from, at)) {
                spell(from, at);
            }
            from = at + 1;
        }
    }

    private void readSaid() {
        for (var said : SAID.matcher(out.toString()).results().toList()) {
            var digits = 0;
            for (var at = said.start(); at < said.end(); at++) {
                digits += isDigit(at) ? 1 : 0;
            }
            var isZero = "0零〇".indexOf(out.charAt(said.start())) >= 0;
            if (digits == LONG_NUMBER + (isZero ? 1 : 0) && count(said.start(), said.end()) >= SPELT) {
                spell(said.start(), said.end());
                for (var at = said.start(); at < said.end(); at++) {
                    out.setCharAt(at, isDigit(at) ? out.charAt(at) : '-');
                }
                if (isZero) {
                    out.setCharAt(said.start(), ' ');
                }
            }
        }
    }

    private void spell(int from, int to) {
        for (var at = from; at < to; at++) {
            var digit = NUMERALS.indexOf(out.charAt(at));
            out.setCharAt(at, digit < 0 ? out.charAt(at) : (char) ('0' + digit % 10));
        }
    }

    private int count(int from, int to) {
        var numerals = 0;
        for (var at = from; at < to; at++) {
            numerals += isNumeral(at) ? 1 : 0;
        }
        return numerals;
    }

    private boolean isNumeral(int at) {
        return SIGNS.get(out.charAt(at));
    }

    /** Whoever spells a number goes on in figures at times: 一三九〇四五三52902. */
    private boolean isDigit(int at) {
        return isNumeral(at) || out.charAt(at) >= '0' && out.charAt(at) <= '9';
    }

    private boolean isBetween(int at) {
        return at + 1 < out.length()
                && (out.charAt(at) == ' ' || out.charAt(at) == '-')
                && isDigit(at - 1)
                && isDigit(at + 1);
    }

    private boolean isNumber(int from, int to) {
        var numerals = count(from, to);
        var digits = 0;
        var sure = false;
        for (var at = from; at < to; at++) {
            digits += isDigit(at) ? 1 : 0;
            sure |= OF_NUMBERS.indexOf(out.charAt(at)) >= 0;
        }
        return numerals >= (sure ? SHORT_NUMBER : LONG_NUMBER) || numerals >= SPELT && digits == LONG_NUMBER;
    }
}
