package sunlight.privacy.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as they are written in Chinese notices, digits or numerals. */
public final class Days {

    private static final String NUMERAL = "[〇○零Oo一二三四五六七八九十]";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?,?";
    /** Year and month, the day where it is told. */
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(?<year>(?:19|20)\\d{2})(?:\\s?年\\s?|[-./])(?<month>1[0-2]|0?[1-9])(?!\\d)"
                    + "(?:(?:\\s?月\\s?|[-./])(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)\\s?(?:日|号)?|\\s?月)?"
                    + "|(?<short>(?:0[0-9]|1[0-9]|2[0-6]|9[0-9])(?<sign>[-./])(?:1[0-2]|0?[1-9])\\k<sign>(?:3[01]|[12]\\d|0?[1-9]))(?![\\d.])"
                    + "|(?<compact>(?:19|20)\\d{2}(?:1[0-2]|0[1-9])(?<compactDay>3[01]|[12]\\d|0[1-9])?)(?!\\d)"
                    + "|(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)? )?" + MONTH
                    + "(?: (?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?)? (?<english>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?<lunar>(?:19|20)\\d{2}|[一二]" + NUMERAL + "{3})年(?:[农阴]历)?闰?(?:正|冬|腊|[一二三四五六七八九十]{1,2})月"
                    + "(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|[二三]十)"
                    + "|(?<words>[一二]" + NUMERAL + "{3})年(?<wordMonth>" + NUMERAL + "{1,2})月(?:(?<wordDay>" + NUMERAL
                    + "{1,3})[日号])?)");

    private Days() {}

    /**
     * A date in a text.
     *
     * @param full with a day
     * @param isShort with two digits for the year, such as many numbers have
     */
    public record Day(int start, int end, int year, boolean full, boolean isShort) {}

    public static List<Day> in(String text) {
        if (!text.contains("19") && !text.contains("20") && text.indexOf('年') < 0 && text.indexOf('生') < 0) {
            return List.of();
        }
        return DATE.matcher(text).results().map(Days::day).collect(Collectors.toList());
    }

    private static Day day(java.util.regex.MatchResult found) {
        var match = found.group();
        var matcher = DATE.matcher(match);
        return matcher.matches()
                ? new Day(found.start(), found.end(), year(matcher), isFull(matcher), matcher.group("short") != null)
                : new Day(found.start(), found.end(), 0, false, false);
    }

    private static boolean isFull(Matcher matcher) {
        return matcher.group("short") != null
                || matcher.group("day") != null
                || matcher.group("compactDay") != null
                || matcher.group("english") != null
                || matcher.group("wordDay") != null
                || matcher.group("lunar") != null;
    }

    private static int year(Matcher matcher) {
        var words = matcher.group("words") == null ? matcher.group("lunar") : matcher.group("words");
        if (words != null && !Character.isDigit(words.charAt(0))) {
            return words.startsWith("一") ? 1900 : 2000;
        }
        if (matcher.group("short") != null) {
            return matcher.group("short").startsWith("9") ? 1990 : 2000;
        }
        return Integer.parseInt(Stream.of("year", "english", "compact", "lunar")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .substring(0, 4));
    }
}
