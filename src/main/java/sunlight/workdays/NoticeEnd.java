package sunlight.workdays;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.NoticePeriod;

/** The last day of a public notice's period. */
public final class NoticeEnd {

    private NoticeEnd() {}

    /** Nothing where no rule sets a period. */
    public static Optional<LocalDate> of(@Nullable NoticePeriod rule, LocalDate on, WorkingDays calendar) {
        if (rule == null || rule.minimumDays() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                rule.workingDays()
                        ? calendar.deadline(on, rule.minimumDays()).dueOn()
                        : calendar.periodEnd(on, rule.minimumDays()).dueOn());
    }
}
