package sunlight.assessment.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sunlight.problem.RuleBroken;

/**
 * The days that are assessed.
 *
 * @param until the last day
 */
public record Period(LocalDate from, LocalDate until) {

    private static final int LONGEST = 1100;

    public Period {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > LONGEST) {
            throw RuleBroken.of("until", "assessment.periodForm", LONGEST);
        }
    }

    /** What of it has passed by a day; what is still to come is a forecast and does not count. */
    public Period endingBy(LocalDate today) {
        if (from.isAfter(today)) {
            throw RuleBroken.of("from", "assessment.periodNotBegun", from);
        }
        return until.isAfter(today) ? new Period(from, today) : this;
    }
}
