package sunlight.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The working-day calendar. A day works when it is announced as a make-up day, or is a weekday that is not announced as
 * off. Days of a year without a published notice are counted Monday to Friday and make a result provisional.
 */
public final class WorkingDays {

    private final Set<LocalDate> off;
    private final Set<LocalDate> work;
    private final Set<Integer> publishedYears;

    /**
     * @param off days announced as holidays, weekend days within a holiday included
     * @param work weekend days announced as worked
     * @param publishedYears years whose notice of the State Council is known
     */
    public WorkingDays(Set<LocalDate> off, Set<LocalDate> work, Set<Integer> publishedYears) {
        this.off = Set.copyOf(off);
        this.work = Set.copyOf(work);
        this.publishedYears = Set.copyOf(publishedYears);
    }

    public boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || (!weekend(day) && !off.contains(day));
    }

    boolean anyWithin(Span days) {
        return !sameOrNext(days.first()).isAfter(days.last());
    }

    public boolean isProvisional(LocalDate day) {
        return !publishedYears.contains(day.getYear());
    }

    /** The n-th working day after a day: counting starts the next day (Civil Code art. 201). */
    public Deadline deadline(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + workingDays);
        }
        var holidays = new ArrayList<LocalDate>();
        var madeUp = new ArrayList<LocalDate>();
        var provisional = false;
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            provisional |= isProvisional(day);
            if (isWorkingDay(day)) {
                left--;
                if (weekend(day)) {
                    madeUp.add(day);
                }
            } else if (off.contains(day)) {
                holidays.add(day);
            }
        }
        return new Deadline(from, workingDays, day, provisional, joined(holidays), madeUp);
    }

    /** The end of a period in calendar days, moved to the next working day where its last day is off. */
    public PeriodEnd periodEnd(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + days);
        }
        var lastDay = from.plusDays(days);
        var dueOn = sameOrNext(lastDay);
        return new PeriodEnd(from, days, lastDay, dueOn, isProvisional(lastDay) || isProvisional(dueOn));
    }

    /** The day itself if it works, else the next working day. */
    public LocalDate sameOrNext(LocalDate day) {
        return isWorkingDay(day) ? day : sameOrNext(day.plusDays(1));
    }

    /** The n-th working day before a day, the day itself not counted. */
    public LocalDate before(LocalDate day, int workingDays) {
        var earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (isWorkingDay(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** How many working days lie after {@code from} up to and including {@code to}. */
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static List<Span> joined(List<LocalDate> days) {
        var spans = new ArrayList<Span>();
        for (var day : days) {
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.last().plusDays(1).equals(day)) {
                spans.set(spans.size() - 1, new Span(last.first(), day));
            } else {
                spans.add(new Span(day, day));
            }
        }
        return spans;
    }
}
