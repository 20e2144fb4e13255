package sunlight.reminding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import sunlight.calendar.WorkingDays;

/**
 * When nobody is disturbed: what comes then waits for the next morning on which people work.
 *
 * @param until the same as {@code from}: no hour is quiet
 * @param workingDaysOnly whether days that are off are quiet as a whole
 */
public record QuietHours(LocalTime from, LocalTime until, boolean workingDaysOnly) {

    public static final QuietHours DEFAULT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), true);

    boolean isQuiet(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    boolean isQuiet(LocalDate day, WorkingDays calendar) {
        return workingDaysOnly && !calendar.isWorkingDay(day);
    }

    /** The moment itself if nobody minds, else the end of the quiet. */
    LocalDateTime awake(LocalDateTime moment, WorkingDays calendar) {
        var day = moment.toLocalDate();
        if (isQuiet(day, calendar)) {
            return awake(day.plusDays(1).atStartOfDay(), calendar);
        }
        if (!isQuiet(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.toLocalTime().isBefore(until) ? day : day.plusDays(1);
        return awake(end.atTime(until), calendar);
    }
}
