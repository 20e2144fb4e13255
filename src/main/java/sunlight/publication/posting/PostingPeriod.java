package sunlight.publication.posting;

import java.time.LocalDate;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.CatalogueItem;
import sunlight.workdays.NoticeEnd;

/** How long a notice has to hang before it counts. */
public final class PostingPeriod {

    /** Where the catalogue gives no period of its own. A setting of ours, not of the law. */
    static final int LEAST_WORKING_DAYS = 5;

    private PostingPeriod() {}

    /** The last day on which it must still hang. */
    public static LocalDate leastUntil(LocalDate from, CatalogueItem item, WorkingDays calendar) {
        return NoticeEnd.of(item.notice(), from, calendar)
                .orElseGet(() -> calendar.deadline(from, LEAST_WORKING_DAYS).dueOn());
    }
}
