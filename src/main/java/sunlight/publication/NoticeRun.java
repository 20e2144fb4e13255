package sunlight.publication;

import java.time.LocalDate;
import java.util.Optional;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.NoticePeriod;
import sunlight.language.Message;
import sunlight.workdays.NoticeEnd;

/**
 * How long a public notice 公示 is on display.
 *
 * @param from the day of publication
 * @param until the last day of the period
 * @param days how many days the item's rule asks for at least; 0 where it stays until a day that is set
 * @param working whether these are working days
 * @param comesDown whether it must be taken down after its last day; else the period is the least, not the most
 */
public record NoticeRun(LocalDate from, LocalDate until, int days, boolean working, boolean comesDown) {

    static Optional<NoticeRun> of(NoticePeriod rule, LocalDate on, WorkingDays calendar) {
        return NoticeEnd.of(rule, on, calendar).map(until -> {
            var counted = NoticeEnd.counted(rule, on, calendar).equals(until);
            return new NoticeRun(on, until, counted ? rule.minimumDays() : 0, rule.workingDays(), rule.takenDown());
        });
    }

    /** Whether it was on display for as long as it has to be, if it came down on a day. */
    public boolean isServedOn(LocalDate day) {
        return day.isAfter(until);
    }

    /** One sentence for readers. */
    public Message said() {
        if (days == 0) {
            return Message.of(comesDown ? "onDisplay.keptThenDown" : "onDisplay.kept", from, until);
        }
        var length = Message.of(working ? "onDisplay.workingDays" : "onDisplay.days", days);
        return Message.of(comesDown ? "onDisplay.comesDown" : "onDisplay.least", length, from, until);
    }
}
