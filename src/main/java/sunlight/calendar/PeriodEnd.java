package sunlight.calendar;

import java.time.LocalDate;
import sunlight.language.Message;

/**
 * The end of a period counted in calendar days. Where its last day is off, it ends on the next working day (Civil Code
 * art. 203).
 *
 * @param lastDay the last day as counted
 * @param dueOn the day on which the period in fact ends
 */
public record PeriodEnd(LocalDate from, int days, LocalDate lastDay, LocalDate dueOn, boolean provisional) {

    public Message explanation() {
        var said = lastDay.equals(dueOn)
                ? Message.of("calendar.periodEnd", dueOn, days, from)
                : Message.of("calendar.periodEnd.moved", dueOn, days, from, lastDay);
        return provisional ? Message.of("calendar.remark", said, Message.of("calendar.provisional")) : said;
    }
}
