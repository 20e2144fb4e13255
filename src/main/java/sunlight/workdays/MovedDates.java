package sunlight.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import sunlight.language.Text;

/** Knows which due dates a change of the calendar has moved. */
public interface MovedDates {

    /**
     * A due date that has moved.
     *
     * @param tenants how many it has moved for
     * @param some names of a few of them
     */
    record Moved(String item, LocalDate before, LocalDate after, int tenants, List<Text> some) {

        public Moved {
            some = List.copyOf(some);
        }
    }

    /** Due dates of the bureau and of those below it, as they were known before a moment and in the first count after it. */
    List<Moved> since(Instant moment);
}
