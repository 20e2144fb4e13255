package sunlight.richtext.saved;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as it is written in Chinese pages, tables and feeds. */
public final class WrittenDay {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** Year, month, day with anything between them that people put there; or eight digits. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?=$|\\D|[0-2]\\d[0-5]\\d)"));

    private static final Pattern WORDS =
            Pattern.compile("([〇零○一二三四五六七八九]{4})\\s*年\\s*([一二三四五六七八九十]{1,3})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日");

    private WrittenDay() {}

    /** The first day in the text; nothing where there is none, or where it could be read in two ways. */
    public static Optional<LocalDate> in(String written) {
        var text = written.strip();
        return ofMoment(text).or(() -> ofNumbers(text)).or(() -> ofWords(text));
    }

    private static Optional<LocalDate> ofMoment(String text) {
        try {
            if (text.matches("\\d{10}")) {
                return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), CHINA));
            }
            if (text.matches("\\d{13}")) {
                return Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), CHINA));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:?\\d{2})")) {
                var moment = OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"));
                return Optional.of(moment.atZoneSameInstant(CHINA).toLocalDate());
            }
            if (text.matches("(\\w{3}, )?\\d{1,2} \\w{3} \\d{4}.*")) {
                var moment = DateTimeFormatter.RFC_1123_DATE_TIME
                        .withLocale(Locale.US)
                        .parse(text, OffsetDateTime::from);
                return Optional.of(moment.atZoneSameInstant(CHINA).toLocalDate());
            }
            return Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> ofNumbers(String text) {
        for (var pattern : NUMBERS) {
            var found = pattern.matcher(text);
            if (found.find()) {
                return day(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> ofWords(String text) {
        var found = WORDS.matcher(text);
        return found.find()
                ? day(year(found.group(1)), counted(found.group(2)), counted(found.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String word) {
        var year = 0;
        for (var letter : word.replaceAll("[零○]", "〇").toCharArray()) {
            year = year * 10 + DIGITS.indexOf(letter);
        }
        return year;
    }

    /** 三, 十, 十二, 二十, 三十一. */
    private static int counted(String word) {
        var ten = word.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(word.charAt(0));
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(word.charAt(0));
        return tens * 10 + (ten == word.length() - 1 ? 0 : DIGITS.indexOf(word.charAt(ten + 1)));
    }
}
