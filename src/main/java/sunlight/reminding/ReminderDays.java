package sunlight.reminding;

import java.util.Comparator;
import java.util.List;

/**
 * On which days it is said that something is due, besides the day itself.
 *
 * @param before working days before it, the most distant first
 * @param after working days after it, if nothing was done
 * @param weekly whether it is said again each week from then on
 */
public record ReminderDays(List<Integer> before, int after, boolean weekly) {

    public static final ReminderDays DEFAULT = new ReminderDays(List.of(10, 3), 5, true);

    public ReminderDays {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** How far ahead something is looked for. */
    int furthest() {
        return before.isEmpty() ? 0 : before.get(0);
    }
}
