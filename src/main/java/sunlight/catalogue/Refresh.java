package sunlight.catalogue;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;

/** When an item falls due, again and again. Each form is one clock of the catalogue file. */
public sealed interface Refresh {

    /** Due on these days of every {@code years}-th year; one day for a yearly item, two for a termly one. */
    record OnDates(List<MonthDay> due, int years) implements Refresh {
        public OnDates {
            due = due.stream().sorted().toList();
            if (due.isEmpty() || years < 1) {
                throw new IllegalArgumentException("at least one day, every year or more rarely");
            }
        }
    }

    /** Due a number of working days after each term starts, by the bureau's school calendar. */
    record EachTerm(int workingDays) implements Refresh {}

    /** Due a number of working days after each month that had school days. */
    record EachMonth(int workingDays) implements Refresh {}

    /** Due on a day of each week that has school days. */
    record EachWeek(DayOfWeek due) implements Refresh {}

    /** Owed once and then whenever it changes; a change must follow within {@code workingDays} of its formation date. */
    record Standing(int workingDays) implements Refresh {}

    /** Owed only after a declared event, within a number of working days of it. */
    record AfterEvent(int workingDays) implements Refresh {}

    /** Owed before a date that the bureau maintains, every time that date is set. */
    record BeforeAnchor(Anchor anchor) implements Refresh {}
}
