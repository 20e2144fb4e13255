package sunlight.privacy.rules;

import java.util.List;

/** What stays readable of a value: letters and digits at its head and tail. Signs between them always stay. */
public enum Mask {
    NUMBER(4, 2),
    PHONE(3, 2),
    NAME(1, 0),
    /** Of a sentence that is only pointed at. */
    SENTENCE(8, 0),
    ADDRESS(2, 0),
    ALL(0, 0),
    NOTHING(0, 0),
    EACH_NAME(1, 0);

    private final int head;
    private final int tail;

    Mask(int head, int tail) {
        this.head = head;
        this.tail = tail;
    }

    /** The parts of one value, each as long as it was. */
    public List<String> over(List<String> parts) {
        if (this == NOTHING) {
            return parts;
        }
        if (this == EACH_NAME) {
            return parts.stream().map(part -> cover(part, 1, part.length())).toList();
        }
        var total = parts.stream().mapToInt(Mask::letters).sum();
        var keepsEnds = total >= (head + tail) * 3 / 2 + 2;
        var first = total <= 1 ? 0 : keepsEnds ? head : Math.min(head, 1);
        var last = keepsEnds ? total - tail : total;
        var masked = new java.util.ArrayList<String>();
        var before = 0;
        for (var part : parts) {
            masked.add(cover(part, first - before, last - before));
            before += letters(part);
        }
        return masked;
    }

    private static String cover(String part, int from, int to) {
        var covered = new StringBuilder(part);
        var letter = 0;
        for (var at = 0; at < part.length(); at++) {
            if (Character.isLetterOrDigit(part.charAt(at))) {
                if (letter >= from && letter < to) {
                    covered.setCharAt(at, '*');
                }
                letter++;
            } else if (Character.isSurrogate(part.charAt(at))) {
                covered.setCharAt(at, '*');
            }
        }
        return covered.toString();
    }

    private static int letters(String part) {
        return (int) part.chars().filter(Character::isLetterOrDigit).count();
    }
}
