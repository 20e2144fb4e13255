package sunlight.publication.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.publication.writing.TimeWord.Kind;

/**
 * One way in which Chinese notices name a time. Digits are plain ones here; see {@link TimeWords}.
 *
 * @param ends the last day that a match is about
 */
record TimePattern(Kind kind, Pattern pattern, Function<Matcher, @Nullable LocalDate> ends) {

    private static final String YEAR = "(?:(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})";
    private static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|二十[一-九]?|三十一?|十[一-九]?|[一二三四五六七八九])";
    private static final String TO = "\\s*(?:[-—–－~～〜至到]{1,2})\\s*";
    private static final String BEFORE = "(?<![\\d.])";
    private static final String TERM = "(?<term>[,，、]?\\s*第?(?:[一二12]|(?=[上下]))[上下]?学期)?";

    /** Earlier ones win where two match the same words. */
    static final List<TimePattern> ALL = List.of(
            of(
                    Kind.SCHOOL_YEAR,
                    "(?<y>Y)年?TO(?<y2>(?:Y|\\d{2}(?!\\d)))年?\\s*学年(?:度)?" + TERM,
                    TimePattern::schoolYears),
            of(Kind.SCHOOL_YEAR, "(?<y>Y)\\s*学年(?:度)?" + TERM, TimePattern::schoolYear),
            of(Kind.TERM, "(?<y>Y)\\s*年?(?<season>[春秋])(?:季学期|学期|季|期)", TimePattern::season),
            of(Kind.COHORT, "(?<y>Y)\\s*(?<what>[届级])", TimePattern::cohort),
            of(
                    Kind.DAY,
                    "(?<y>Y)\\s*年\\s*(?<m>M)\\s*月\\s*(?<d>D)\\s*(?:日|号)?(?:TO(?:(?<y2>Y)\\s*年\\s*)?(?:(?<m2>M)\\s*月\\s*)?"
                            + "(?<d2>D)\\s*[日号])?",
                    TimePattern::day),
            of(Kind.DAY, "(?<y>Y)(?<s>[-./])(?<m>M)\\k<s>(?<d>D)(?!\\d)", TimePattern::day),
            of(
                    Kind.MONTH,
                    "(?<y>Y)\\s*年\\s*(?<m>M)\\s*月(?:份)?(?:TO(?:(?<y2>Y)\\s*年\\s*)?(?<m2>M)\\s*月(?:份)?)?",
                    TimePattern::day),
            of(Kind.YEAR, "(?<y>Y)\\s*年?TO(?<y2>Y)\\s*年(?:度)?(?![级龄])", TimePattern::year),
            of(Kind.YEAR, "(?<y>Y)\\s*年(?:度)?(?![级龄])", TimePattern::year),
            of(Kind.YEAR, "[〔\\[【](?<y>Y)[〕\\]】](?=\\s*第?\\s*\\d)", TimePattern::year),
            of(
                    Kind.DAY_OF_YEAR,
                    "M\\s*月\\s*D\\s*[日号]?TO(?:M\\s*月\\s*)?D\\s*[日号]|M\\s*月\\s*D\\s*[日号]|M\\s*月(?![龄薪饼票嫂])(?:份|底|初|[上中下]旬)?",
                    TimePattern::unknown),
            of(Kind.WEEKDAY, "[(（](?:星期|周)[一二三四五六日天][)）]", TimePattern::unknown),
            of(Kind.TERM, "第[一二]学期", TimePattern::unknown),
            of(
                    Kind.RELATIVE,
                    "今年|去年|前年(?![满龄])|明年|本年度|[上下]一?年度|[本新]学[年期]|(?<!年级)[上下](?:一?个)?一?学[年期]",
                    TimePattern::unknown));

    private static TimePattern of(Kind kind, String form, Function<Matcher, @Nullable LocalDate> ends) {
        var regex = form.replace("TO", TO)
                .replaceAll("(?<![\\w<])Y(?![\\w>])", Matcher.quoteReplacement(YEAR))
                .replaceAll("(?<![\\w<])M(?![\\w>])", Matcher.quoteReplacement(MONTH))
                .replaceAll("(?<![\\w<])D(?![\\w>])", Matcher.quoteReplacement(DAY));
        return new TimePattern(kind, Pattern.compile(BEFORE + "(?:" + regex + ")"), ends);
    }

    private static LocalDate schoolYears(Matcher found) {
        var first = number(found.group("y"));
        var second = number(found.group("y2"));
        return schoolYear(found, second < 100 ? first / 100 * 100 + second : second);
    }

    private static LocalDate schoolYear(Matcher found) {
        return schoolYear(found, number(found.group("y")) + 1);
    }

    /** Ends in summer; its first term in winter. */
    private static LocalDate schoolYear(Matcher found, int summer) {
        var term = Optional.<@Nullable String>ofNullable(found.group("term")).orElse("");
        return term.matches(".*[一1上].*") ? endOf(summer, 2) : endOf(summer, 8);
    }

    private static LocalDate season(Matcher found) {
        var year = number(found.group("y"));
        return "春".equals(found.group("season")) ? endOf(year, 8) : endOf(year + 1, 2);
    }

    /** A year leaves school in its summer, and is the new one until the summer after it came. */
    private static LocalDate cohort(Matcher found) {
        var year = number(found.group("y"));
        return "届".equals(found.group("what")) ? endOf(year, 8) : endOf(year + 1, 8);
    }

    private static LocalDate day(Matcher found) {
        var year = number(last(found, "y2", "y"));
        var month = number(last(found, "m2", "m"));
        var end = endOf(year, month);
        if (!has(found, "d")) {
            return end;
        }
        var day = number(last(found, "d2", "d"));
        return end.withDayOfMonth(Math.min(day, end.getDayOfMonth()));
    }

    private static LocalDate year(Matcher found) {
        return endOf(number(last(found, "y2", "y")), 12);
    }

    private static @Nullable LocalDate unknown(Matcher found) {
        return null;
    }

    private static LocalDate endOf(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static boolean has(Matcher found, String group) {
        return found.pattern().pattern().contains("(?<" + group + ">");
    }

    private static String last(Matcher found, String... groups) {
        return Stream.of(groups)
                .filter(group -> has(found, group) && found.group(group) != null)
                .map(found::group)
                .findFirst()
                .orElseThrow();
    }

    /** Digits, or numerals: a year digit by digit, what is smaller with 十. */
    static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        if (text.length() == 4) {
            return text.chars().reduce(0, (sum, sign) -> sum * 10 + digit(sign));
        }
        var ten = text.indexOf('十');
        if (ten < 0) {
            return digit(text.charAt(0));
        }
        var tens = ten == 0 ? 1 : digit(text.charAt(0));
        return tens * 10 + (ten == text.length() - 1 ? 0 : digit(text.charAt(ten + 1)));
    }

    private static int digit(int sign) {
        return Math.max(0, "零一二三四五六七八九".indexOf(sign));
    }
}
