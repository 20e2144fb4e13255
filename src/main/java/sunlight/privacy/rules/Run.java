package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that belong together, though blanks, dashes or line ends may stand between them.
 *
 * @param digits without what stands between
 * @param places where each digit stands
 * @param heads which digits begin a group
 */
record Run(String digits, int[] places, boolean[] heads) {

    /** What is written for the check character that is no digit. */
    private static final String CHECKS = "xX×ХхΧ";

    private static final int GAP = 3;
    private static final String BETWEEN = " -\n._()/—·,";

    /** @param lenient letters that look like digits count as digits; only for what a check digit decides */
    static List<Run> in(String text, boolean lenient) {
        var runs = new ArrayList<Run>();
        for (var at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at)) || lenient && read(text, at, true) != 0) {
                var end = end(text, at, lenient);
                runs.add(of(text, at, end, lenient));
                at = end;
            }
        }
        return runs;
    }

    private static int end(String text, int start, boolean lenient) {
        var last = start;
        for (var at = start + 1; at < text.length() && at - last <= GAP + 1; at++) {
            if (read(text, at, lenient) != 0) {
                last = at;
            } else if (BETWEEN.indexOf(text.charAt(at)) < 0) {
                break;
            }
        }
        return last + 1;
    }

    private static Run of(String text, int start, int end, boolean lenient) {
        var digits = new StringBuilder();
        var places = new int[end - start];
        var heads = new boolean[end - start + 1];
        var gap = true;
        for (var at = start; at < end; at++) {
            var digit = read(text, at, lenient);
            if (digit != 0) {
                heads[digits.length()] = gap;
                places[digits.length()] = at;
                digits.append(digit);
            }
            gap = digit == 0;
        }
        heads[digits.length()] = true;
        return new Run(digits.toString(), places, heads);
    }

    /** The digit that stands there, X for a check character after digits, 0 for neither. */
    private static char read(String text, int at, boolean lenient) {
        var letter = text.charAt(at);
        if (isDigit(letter)) {
            return letter;
        }
        if (CHECKS.indexOf(letter) >= 0 && at > 0 && follows(text, at)) {
            return 'X';
        }
        var near = lenient && (isDigitBeside(text, at, -1) || isDigitBeside(text, at, 1));
        return !near ? 0 : "OoQ".indexOf(letter) >= 0 ? '0' : "lI|".indexOf(letter) >= 0 ? '1' : 0;
    }

    /** A blank may stand between, as programs read pictures. */
    private static boolean isDigitBeside(String text, int at, int step) {
        var next = at + step;
        if (next + step >= 0 && next + step < text.length() && text.charAt(next) == ' ') {
            next += step;
        }
        return next >= 0 && next < text.length() && isDigit(text.charAt(next));
    }

    private static boolean follows(String text, int at) {
        var before = text.charAt(at - 1) == ' ' && at > 1 ? text.charAt(at - 2) : text.charAt(at - 1);
        var after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return isDigit(before) && !isDigit(after) && !(after >= 'a' && after <= 'z') && !(after >= 'A' && after <= 'Z');
    }

    /** Whether a text has the digits of a run of this length at all. */
    static boolean mayBeIn(String text, int length) {
        var digits = 0;
        for (var at = 0; at < text.length() && digits < length; at++) {
            digits += isDigit(text.charAt(at)) || CHECKS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return digits >= length;
    }

    /** Whether so many digits stand in a text at all. */
    static boolean hasDigits(String text, int fewest) {
        var digits = 0;
        for (var at = 0; at < text.length() && digits < fewest; at++) {
            digits += isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits >= fewest;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    int length() {
        return digits.length();
    }

    /** Commas stand between the parts of one number, and more often between numbers: only a check digit tells. */
    boolean hasCommas(String text, int from, int to) {
        return text.substring(start(from), end(to)).indexOf(',') >= 0;
    }

    boolean isWhole(int from, int to) {
        return heads[from] && heads[to];
    }

    int start(int from) {
        return places[from];
    }

    int end(int to) {
        return places[to - 1] + 1;
    }
}
