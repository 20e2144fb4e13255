package sunlight.workdays;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The holidays of a year as a bureau has entered them.
 *
 * @param wording the lines as they were typed or pasted
 * @param days empty where the bureau has taken its own back
 * @param isValid whether it counts: the newest of its year
 */
public record HolidayNotice(
        UUID id,
        int year,
        String source,
        String wording,
        List<AnnouncedDay> days,
        String enteredBy,
        Instant enteredAt,
        boolean isValid) {

    public HolidayNotice {
        days = List.copyOf(days);
    }

    public boolean isTakenBack() {
        return days.isEmpty();
    }
}
