package sunlight.reminding;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sunlight.calendar.WorkingDays;

/** A duty that is to be told of, and at which step. */
record Reminder(Duty duty, Step step) {

    /** What keeps it from being said twice: the duty, its day and the step. */
    record Said(String duty, LocalDate dueOn, String step) {

        /** That it has come up, before any step. */
        static Said firstOf(Duty duty) {
            return new Said(duty.key(), duty.dueOn(), "NEW");
        }
    }

    Said said() {
        return new Said(duty.key(), duty.dueOn(), step.code());
    }

    /**
     * What is to be said today: of each duty its step, unless that has been said. The most urgent first. Knows nothing of
     * databases and clocks.
     *
     * @param said what was said on earlier days
     */
    static List<Reminder> today(
            Collection<Duty> duties, Set<Said> said, LocalDate today, ReminderDays days, WorkingDays calendar) {
        var each = duties.stream()
                .collect(toMap(duty -> List.of(duty.key(), duty.dueOn()), duty -> duty, (one, same) -> one));
        var reminders = new ArrayList<Reminder>();
        for (var duty : each.values()) {
            Step.reached(duty.dueOn(), today, days, calendar)
                    .map(step -> new Reminder(duty, step))
                    .filter(reminder -> !said.contains(reminder.said()))
                    .ifPresent(reminders::add);
        }
        reminders.sort(
                Comparator.comparing((Reminder reminder) -> reminder.duty().dueOn())
                        .thenComparing(reminder -> reminder.duty().key()));
        return List.copyOf(reminders);
    }
}
