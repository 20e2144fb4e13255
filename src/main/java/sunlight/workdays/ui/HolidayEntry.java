package sunlight.workdays.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sunlight.workdays.HolidayNotice;

/**
 * What the form begins with: nothing of next year, or what is to be mended, of its own year and source.
 *
 * @param years to choose from
 */
record HolidayEntry(List<Integer> years, int year, String source, String wording) {

    private static final int AHEAD = 2;

    static HolidayEntry empty(LocalDate today) {
        return new HolidayEntry(years(today).toList(), today.getYear() + 1, "", "");
    }

    /** A year that is over stays itself, and is refused when it is saved. */
    static HolidayEntry of(HolidayNotice notice, LocalDate today) {
        var years = Stream.concat(Stream.of(notice.year()), years(today))
                .distinct()
                .sorted()
                .toList();
        return new HolidayEntry(years, notice.year(), notice.source(), notice.wording());
    }

    private static Stream<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + AHEAD).boxed();
    }
}
