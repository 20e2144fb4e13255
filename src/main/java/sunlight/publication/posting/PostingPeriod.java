package sunlight.publication.posting;

import java.time.LocalDate;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.CatalogueItem;

/** How long a notice has to hang before it counts. */
public final class PostingPeriod {

    /** Where the catalogue gives no period of its own. A setting of ours, not of the law. */
    static final int LEAST_WORKING_DAYS = 5;

    private PostingPeriod() {}

    /** The last day on which it must still hang. */
    public static LocalDate leastUntil(LocalDate from, CatalogueItem item, WorkingDays calendar) {
        var notice = item.notice();
        if (notice == null || notice.minimumDays() == 0) {
            return calendar.deadline(from, LEAST_WORKING_DAYS).dueOn();
        }
        return notice.workingDays()
                ? calendar.deadline(from, notice.minimumDays()).dueOn()
                : calendar.periodEnd(from, notice.minimumDays()).dueOn();
    }
}
