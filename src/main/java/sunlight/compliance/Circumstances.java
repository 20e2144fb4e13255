package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sunlight.calendar.Deadline;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;

/**
 * The calendars that clocks run over.
 *
 * @param anchors the dates that the bureau has set, in order
 * @param owedSince the day from which the item is owed as it is now
 * @param horizon the last day for which obligations are worked out
 */
public record Circumstances(
        WorkingDays workingDays,
        SchoolCalendar schoolCalendar,
        Map<Anchor, List<LocalDate>> anchors,
        LocalDate owedSince,
        LocalDate horizon) {

    /** Regulation, art. 26, by analogy: what exists is published within 20 working days. */
    static final int FIRST_PUBLICATION = 20;

    Circumstances owedSince(LocalDate day) {
        return new Circumstances(workingDays, schoolCalendar, anchors, day, horizon);
    }

    /** Until when a tenant has the time for a first publication. */
    Deadline firstDeadline() {
        return workingDays.deadline(owedSince, FIRST_PUBLICATION);
    }

    /** No obligation falls due before. */
    LocalDate firstDue() {
        return firstDeadline().dueOn();
    }
}
