package sunlight.provisioning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.language.Language;

/** Days as people write them: 3月31日 or 31 March, 2027-03-01 or 2027年3月1日. */
final class DayWords {

    private static final List<DateTimeFormatter> OF_YEAR = Stream.of(
                    "M月d日", "M月d", "d MMMM", "dMMMM", "MMMM d", "MMMMd", "M-d", "M.d", "M/d")
            .map(DayWords::formatter)
            .toList();
    private static final List<DateTimeFormatter> DATES = Stream.of("u-M-d", "u年M月d日", "u/M/d", "u.M.d")
            .map(DayWords::formatter)
            .toList();

    private DayWords() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static String of(MonthDay day, Language language) {
        return day.format(formatter(language == Language.ZH ? "M月d日" : "d MMMM"));
    }

    static Optional<MonthDay> dayOfYear(String typed) {
        return OF_YEAR.stream()
                .flatMap(form -> parsed(() -> MonthDay.parse(typed, form)))
                .findFirst();
    }

    static Optional<LocalDate> date(String typed) {
        return DATES.stream()
                .flatMap(form -> parsed(() -> LocalDate.parse(typed, form)))
                .findFirst();
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> Stream<T> parsed(Parsing<T> parsing) {
        try {
            return Stream.of(parsing.parse());
        } catch (DateTimeException other) {
            return Stream.empty();
        }
    }
}
