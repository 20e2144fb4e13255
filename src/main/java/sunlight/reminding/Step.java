package sunlight.reminding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sunlight.calendar.WorkingDays;

/**
 * How far a duty has got on the way of its reminders. Of several that were reached, as after days on which the server
 * stood still, only the last one is said.
 *
 * @param number of working days before or after, or of weeks
 */
record Step(Kind kind, int number) {

    private static final int WEEK = 7;

    /** Which reminder it is. */
    enum Kind {
        BEFORE,
        DAY,
        AFTER,
        WEEK
    }

    /** As it stands in the key of what was said. */
    String code() {
        return kind == Kind.DAY ? kind.name() : kind.name() + ":" + number;
    }

    /** The last step that is reached today. */
    static Optional<Step> reached(LocalDate due, LocalDate today, ReminderDays days, WorkingDays calendar) {
        var after = calendar.deadline(due, days.after()).dueOn();
        if (!today.isBefore(after)) {
            var weeks = days.weekly() ? (int) ChronoUnit.DAYS.between(after, today) / WEEK : 0;
            return Optional.of(weeks == 0 ? new Step(Kind.AFTER, days.after()) : new Step(Kind.WEEK, weeks));
        }
        // Where the due date itself is off, the last working day before it is the last chance.
        var chance = calendar.before(due.plusDays(1), 1);
        if (!today.isBefore(chance)) {
            return Optional.of(new Step(Kind.DAY, 0));
        }
        return days.before().stream()
                .sorted()
                .filter(each -> !today.isBefore(calendar.before(chance, each)))
                .findFirst()
                .map(each -> new Step(Kind.BEFORE, each));
    }
}
