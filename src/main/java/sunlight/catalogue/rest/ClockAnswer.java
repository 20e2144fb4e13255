package sunlight.catalogue.rest;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Refresh;

/**
 * When an item falls due. The other fields belong to the clock that is named.
 *
 * @param on days of the year, as month and day
 * @param years every how many years
 * @param workingDays how many working days after the term, month, change or event
 */
public record ClockAnswer(
        Clock clock,
        @Nullable List<String> on,
        @Nullable Integer years,
        @Nullable Integer workingDays,
        @Nullable DayOfWeek day,
        @Nullable Anchor anchor) {

    /** The kinds of clock. */
    public enum Clock {
        ON_DATES,
        EACH_TERM,
        EACH_MONTH,
        EACH_WEEK,
        STANDING,
        AFTER_EVENT,
        BEFORE_ANCHOR
    }

    static ClockAnswer of(Refresh refresh) {
        if (refresh instanceof Refresh.OnDates on) {
            var days = on.due().stream()
                    .map(MonthDay::toString)
                    .map(day -> day.substring(2))
                    .toList();
            return new ClockAnswer(Clock.ON_DATES, days, on.years(), null, null, null);
        } else if (refresh instanceof Refresh.EachTerm term) {
            return after(Clock.EACH_TERM, term.workingDays());
        } else if (refresh instanceof Refresh.EachMonth month) {
            return after(Clock.EACH_MONTH, month.workingDays());
        } else if (refresh instanceof Refresh.EachWeek week) {
            return new ClockAnswer(Clock.EACH_WEEK, null, null, null, week.due(), null);
        } else if (refresh instanceof Refresh.Standing standing) {
            return after(Clock.STANDING, standing.workingDays());
        } else if (refresh instanceof Refresh.AfterEvent event) {
            return after(Clock.AFTER_EVENT, event.workingDays());
        } else if (refresh instanceof Refresh.BeforeAnchor before) {
            return new ClockAnswer(Clock.BEFORE_ANCHOR, null, null, null, null, before.anchor());
        }
        throw new IllegalArgumentException(refresh.toString());
    }

    private static ClockAnswer after(Clock clock, int workingDays) {
        return new ClockAnswer(clock, null, null, workingDays, null, null);
    }
}
