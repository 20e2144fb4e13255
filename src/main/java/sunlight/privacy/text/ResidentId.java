package sunlight.privacy.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Resident ID numbers 居民身份证号 (GB 11643): region, birth, order, check character. */
public final class ResidentId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern ROUNDED = Pattern.compile("[0-9]{15}000");
    private static final String CHECKS = "10X98765432";
    private static final BitSet PROVINCES = new BitSet();
    private static final BitSet CITY_PROVINCES = new BitSet();
    /** The standard explains itself by somebody who was born in that year. Born later than this nobody is at school; a later date is one of an order, not of a birth. */
    private static final int FIRST_BIRTH = 1880;

    private static final int LAST_BIRTH = 2035;
    private static final int HAINAN = 46;

    static {
        IntStream.of(
                        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                        53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83)
                .forEach(PROVINCES::set);
        IntStream.of(11, 12, 31, 50).forEach(CITY_PROVINCES::set);
    }

    /** Numbers of nobody, with which standards and textbooks explain how they are made. */
    private static final Set<String> EXAMPLES =
            Set.of("11010519491231002X", "440524188001010014", "34052419800101001X", "110101199003070011");

    private ResidentId() {}

    public static boolean isExample(String id) {
        return EXAMPLES.contains(id);
    }

    /** @param id 18 digits, or 17 and an X */
    public static boolean isValid(String id) {
        return isLikely(id) && CHECKS.charAt(sum(id) % 11) == id.charAt(17);
    }

    /** Of a number with more than 15 digits a spreadsheet keeps the first ones: region and birth, and no more than that. */
    public static boolean isRounded(String id) {
        return ROUNDED.matcher(id).matches() && isLikely(id) && !isValid(id);
    }

    /** Region and birth are right; the check character is not looked at. */
    public static boolean isLikely(String id) {
        return id.length() == 18 && isRegion(id) && isBirth(id, 6, number(id, 6, 10));
    }

    /** The form used until 2012: 15 digits, no check character. */
    public static boolean isOld(String id) {
        return id.length() == 15 && isRegion(id) && isBirth(id, 4, 1900 + number(id, 6, 8));
    }

    private static int sum(String id) {
        return IntStream.range(0, 17)
                .map(at -> WEIGHTS[at] * (id.charAt(at) - '0'))
                .sum();
    }

    private static boolean isRegion(String id) {
        if (id.charAt(0) == '9') { // permanent residents from abroad: 9, province, country
            return PROVINCES.get(number(id, 1, 3)) && id.length() == 18;
        }
        var province = number(id, 0, 2);
        var prefecture = number(id, 2, 4);
        if (CITY_PROVINCES.get(province)) {
            return prefecture >= 1 && prefecture <= 3;
        }
        // Whoever got a number there keeps it: prefectures that are no more, and the counties of Hainan that had none.
        return PROVINCES.get(province)
                && (province > 70
                        || province == HAINAN && prefecture == 0
                        || prefecture > 0 && (prefecture <= 72 || prefecture == 90));
    }

    private static boolean isBirth(String id, int yearEnd, int year) {
        var month = yearEnd + 4;
        try {
            LocalDate.of(year, number(id, month, month + 2), number(id, month + 2, month + 4));
            return year >= FIRST_BIRTH && year <= LAST_BIRTH;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
