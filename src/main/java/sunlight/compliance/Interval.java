package sunlight.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days with one verdict.
 *
 * @param until the first day after it; none where it goes on
 */
public record Interval(LocalDate from, @Nullable LocalDate until, Verdict verdict) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Interval endingOn(LocalDate end) {
        return new Interval(from, end, verdict);
    }
}
