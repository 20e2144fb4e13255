package sunlight.workdays;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.NoticePeriod;

/** The last day of a public notice's period: so many days, and not before the day until which it must stay. */
public final class NoticeEnd {

    private NoticeEnd() {}

    /** Nothing where no rule sets a period. */
    public static Optional<LocalDate> of(@Nullable NoticePeriod rule, LocalDate on, WorkingDays calendar) {
        if (rule == null || rule.isOpen()) {
            return Optional.empty();
        }
        var counted = counted(rule, on, calendar);
        var kept = rule.keptFrom(on);
        return Optional.of(kept.isAfter(counted) ? kept : counted);
    }

    /** The last day by the number of days alone. */
    public static LocalDate counted(NoticePeriod rule, LocalDate on, WorkingDays calendar) {
        if (rule.minimumDays() == 0) {
            return on;
        }
        return rule.workingDays()
                ? calendar.deadline(on, rule.minimumDays()).dueOn()
                : calendar.periodEnd(on, rule.minimumDays()).dueOn();
    }
}
