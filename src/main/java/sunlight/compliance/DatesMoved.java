package sunlight.compliance;

import java.util.List;
import sunlight.workdays.MovedDates.Moved;

/** A change of the calendar has moved due dates of the tenant in scope. */
public record DatesMoved(List<Moved> dates) {

    public DatesMoved {
        dates = List.copyOf(dates);
    }
}
