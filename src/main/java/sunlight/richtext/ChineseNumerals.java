package sunlight.richtext;

/** Whole numbers written in Chinese: 十二, 一百零五. */
final class ChineseNumerals {

    private static final String[] SMALL_UNITS = {"", "十", "百", "千"};
    private static final String[] LARGE_UNITS = {"", "万", "亿"};

    private ChineseNumerals() {}

    /** As spoken; ten to nineteen without the leading one. */
    static String counting(int number) {
        var text = written(number, "零一二三四五六七八九", SMALL_UNITS);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    /** As on cheques. */
    static String legal(int number, String digits, String ten, String hundred, String thousand) {
        return written(number, digits, new String[] {"", ten, hundred, thousand});
    }

    /** Digit by digit. */
    static String digital(int number, String digits) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
        return text.toString();
    }

    private static String written(int number, String digits, String[] units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        var text = new StringBuilder();
        var pendingZero = false;
        for (var group = 2; group >= 0; group--) {
            var part = number / (int) Math.pow(10_000, group) % 10_000;
            if (part == 0) {
                pendingZero = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (pendingZero || part < 1000)) {
                text.append(digits.charAt(0));
            }
            text.append(belowTenThousand(part, digits, units)).append(LARGE_UNITS[group]);
            pendingZero = false;
        }
        return text.toString();
    }

    private static String belowTenThousand(int number, String digits, String[] units) {
        var text = new StringBuilder();
        var zero = false;
        for (var power = 3; power >= 0; power--) {
            var digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            if (zero) {
                text.append(digits.charAt(0));
                zero = false;
            }
            text.append(digits.charAt(digit)).append(units[power]);
        }
        return text.toString();
    }
}
