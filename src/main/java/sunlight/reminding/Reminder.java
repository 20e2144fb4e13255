package sunlight.reminding;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sunlight.calendar.WorkingDays;

/** A duty that is to be told of, and at which step. */
record Reminder(Duty duty, Step step) {

    /** One less than a week: a reminder that waited for the end of a holiday does not move those after it. */
    private static final int DAYS_APART = 6;

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
     * @param said what was said on which day before
     */
    static List<Reminder> today(
            Collection<Duty> duties,
            Map<Said, LocalDate> said,
            LocalDate today,
            ReminderDays days,
            WorkingDays calendar) {
        var each = duties.stream()
                .collect(toMap(duty -> List.of(duty.key(), duty.dueOn()), duty -> duty, (one, same) -> one));
        var reminders = new ArrayList<Reminder>();
        for (var duty : each.values()) {
            Step.reached(duty.dueOn(), today, days, calendar)
                    .map(step -> new Reminder(duty, step))
                    .filter(reminder -> !said.containsKey(reminder.said()))
                    .filter(reminder -> reminder.step().kind() != Step.Kind.WEEK || !isFresh(duty, said, today))
                    .ifPresent(reminders::add);
        }
        reminders.sort(
                Comparator.comparing((Reminder reminder) -> reminder.duty().dueOn())
                        .thenComparing(reminder -> reminder.duty().key()));
        return List.copyOf(reminders);
    }

    /** Whoever was told late, as after days on which the server stood still, is not told again when the next week begins. */
    private static boolean isFresh(Duty duty, Map<Said, LocalDate> said, LocalDate today) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().duty().equals(duty.key())
                        && entry.getKey().dueOn().equals(duty.dueOn()))
                .anyMatch(entry -> entry.getValue().isAfter(today.minusDays(DAYS_APART)));
    }
}
