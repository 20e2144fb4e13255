package sunlight.richtext;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** How Word writes the numbers of a list, by the names of its file format (w:numFmt). */
final class NumberFormat {

    private static final Map<Integer, String> ROMAN_PARTS = Map.ofEntries(
            Map.entry(1000, "M"),
            Map.entry(900, "CM"),
            Map.entry(500, "D"),
            Map.entry(400, "CD"),
            Map.entry(100, "C"),
            Map.entry(90, "XC"),
            Map.entry(50, "L"),
            Map.entry(40, "XL"),
            Map.entry(10, "X"),
            Map.entry(9, "IX"),
            Map.entry(5, "V"),
            Map.entry(4, "IV"),
            Map.entry(1, "I"));

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("decimal", Integer::toString),
            Map.entry("decimalHalfWidth", Integer::toString),
            Map.entry("decimalZero", "%02d"::formatted),
            Map.entry("decimalFullWidth", number -> ChineseNumerals.digital(number, "０１２３４５６７８９")),
            Map.entry("decimalFullWidth2", number -> ChineseNumerals.digital(number, "０１２３４５６７８９")),
            Map.entry("decimalEnclosedCircle", number -> from(0x2460, 20, number)),
            Map.entry("decimalEnclosedCircleChinese", number -> from(0x2460, 20, number)),
            Map.entry("decimalEnclosedParen", number -> from(0x2474, 20, number)),
            Map.entry("decimalEnclosedFullstop", number -> from(0x2488, 20, number)),
            Map.entry("ideographEnclosedCircle", number -> from(0x3280, 10, number)),
            Map.entry("upperLetter", number -> letters('A', number)),
            Map.entry("lowerLetter", number -> letters('a', number)),
            Map.entry("upperRoman", NumberFormat::roman),
            Map.entry("lowerRoman", number -> roman(number).toLowerCase(Locale.ROOT)),
            Map.entry("chineseCounting", ChineseNumerals::counting),
            Map.entry("chineseCountingThousand", ChineseNumerals::counting),
            Map.entry("japaneseCounting", ChineseNumerals::counting),
            Map.entry("taiwaneseCounting", ChineseNumerals::counting),
            Map.entry("taiwaneseCountingThousand", ChineseNumerals::counting),
            Map.entry("ideographDigital", number -> ChineseNumerals.digital(number, "〇一二三四五六七八九")),
            Map.entry("taiwaneseDigital", number -> ChineseNumerals.digital(number, "○一二三四五六七八九")),
            Map.entry("chineseLegalSimplified", number -> ChineseNumerals.legal(number, "零壹贰叁肆伍陆柒捌玖", "拾", "佰", "仟")),
            Map.entry(
                    "ideographLegalTraditional", number -> ChineseNumerals.legal(number, "零壹貳參肆伍陸柒捌玖", "拾", "佰", "仟")),
            Map.entry("ideographTraditional", number -> oneOf("甲乙丙丁戊己庚辛壬癸", number)),
            Map.entry("ideographZodiac", number -> oneOf("子丑寅卯辰巳午未申酉戌亥", number)),
            Map.entry("none", number -> ""));

    private NumberFormat() {}

    static Optional<IntFunction<String>> named(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }

    private static String from(int first, int count, int number) {
        return number >= 1 && number <= count ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String oneOf(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    /** After z come aa, bb and so on; nobody writes more than a few of them. */
    private static String letters(char first, int number) {
        if (number < 1 || number > 26 * 5) {
            return Integer.toString(number);
        }
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var part = ROMAN_PARTS.keySet().stream()
                .filter(size -> size <= number)
                .max(Integer::compare)
                .orElseThrow();
        return ROMAN_PARTS.get(part) + (number == part ? "" : roman(number - part));
    }
}
