package sunlight.calendar;

import java.time.LocalDate;
import java.util.List;

/** The terms of schools that are known. Holidays are the days between two of them; before the first and after the last nothing is known. */
public record Terms(List<Span> spans) {

    public Terms {
        spans = List.copyOf(spans);
    }

    /** The last day on which what came on a day is not older than so many days, holidays not counted. */
    public LocalDate freshUntil(LocalDate from, int days) {
        var last = from;
        for (int counted = 0; counted < days; ) {
            last = last.plusDays(1);
            counted += isHoliday(last) ? 0 : 1;
        }
        while (isHoliday(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isHoliday(LocalDate day) {
        return spans.stream().noneMatch(term -> term.contains(day))
                && spans.stream().anyMatch(term -> term.last().isBefore(day))
                && spans.stream().anyMatch(term -> term.first().isAfter(day));
    }
}
