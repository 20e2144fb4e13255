package sunlight.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How long a public notice 公示 stays up. Minimum display and take-down are two separate rules.
 *
 * @param minimumDays least number of days on display; 0 where no rule sets one
 * @param workingDays whether the days are working days
 * @param keepUntil the day of the year until which it must stay in any case, such as 31 August
 * @param takenDown whether it must come down when its period ends (named lists)
 */
public record NoticePeriod(
        int minimumDays, boolean workingDays, @Nullable MonthDay keepUntil, boolean takenDown) {

    /** Whether no rule sets how long it stays. */
    public boolean isOpen() {
        return minimumDays == 0 && keepUntil == null;
    }

    /** The first such day from a day on; that day itself where there is no such rule. */
    public LocalDate keptFrom(LocalDate on) {
        if (keepUntil == null) {
            return on;
        }
        var sameYear = keepUntil.atYear(on.getYear());
        return sameYear.isBefore(on) ? keepUntil.atYear(on.getYear() + 1) : sameYear;
    }
}
