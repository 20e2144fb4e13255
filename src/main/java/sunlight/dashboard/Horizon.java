package sunlight.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sunlight.compliance.DueWindow;

/** How far the figures of a day look back and ahead. */
record Horizon(LocalDate today) {

    static final int WEEKS_BACK = 26;
    static final int WEEKS_AHEAD = 4;
    static final int WEEKS_COMPARED = 4;
    static final int SCHOOLS_NAMED = 10;

    /** The first day of which the trend tells. */
    LocalDate first() {
        return today.minusWeeks(WEEKS_BACK);
    }

    /** A day a week, up to today. */
    List<LocalDate> days() {
        return IntStream.rangeClosed(0, WEEKS_BACK)
                .mapToObj(week -> first().plusWeeks(week))
                .toList();
    }

    /** The coming weeks. */
    List<DueWindow> weeks() {
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(week -> new DueWindow(
                        today.plusWeeks(week), today.plusWeeks(week).plusDays(6)))
                .toList();
    }

    LocalDate lastAhead() {
        return today.plusWeeks(WEEKS_AHEAD).minusDays(1);
    }

    /** The day that today is compared with. */
    LocalDate before() {
        return today.minusWeeks(WEEKS_COMPARED);
    }
}
