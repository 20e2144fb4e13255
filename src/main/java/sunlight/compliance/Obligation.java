package sunlight.compliance;

import java.time.LocalDate;
import sunlight.language.Message;

/**
 * One time that an item is owed.
 *
 * @param about the day that a nil declaration must cover to discharge it: of the event, else the due date
 * @param opensOn from when on something published counts for it
 * @param dueOn the last day in time
 * @param soonOn from when on it is due soon
 * @param provisional whether the count ran through a year whose holidays are not announced yet
 * @param because why it is due then, in a sentence
 */
public record Obligation(
        LocalDate about, LocalDate opensOn, LocalDate dueOn, LocalDate soonOn, boolean provisional, Message because) {

    /** Days before the due date from which on what stands there can be said to hold for this time, too (ADR 0120). */
    public static final int RENEWABLE_DAYS = 90;

    LocalDate renewableOn() {
        return dueOn.minusDays(RENEWABLE_DAYS);
    }
}
