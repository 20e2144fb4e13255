package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Span;
import sunlight.calendar.Terms;

/**
 * A site as it stood on a day, as far as indicators ask.
 *
 * @param school whether it is a school's, to which the indicators were applied by its bureau's choice
 * @param openedOn since when there is the site: nobody is late for the time before
 * @param homeUpdatedOn the newest day that the home page showed
 * @param columns those that can hold something of this tenant
 * @param terms terms of the schools: between two of them nobody is expected to write for a school
 */
public record SiteRecord(
        boolean school,
        LocalDate openedOn,
        @Nullable LocalDate homeUpdatedOn,
        List<ColumnRecord> columns,
        List<SentIn> unanswered,
        List<Span> terms) {

    static final int TWO_WEEKS = 14;

    public SiteRecord {
        columns = List.copyOf(columns);
        unanswered = List.copyOf(unanswered);
        terms = List.copyOf(terms);
    }

    /** From when a time is counted in which nothing came. */
    LocalDate since(@Nullable LocalDate updated) {
        return updated == null || updated.isBefore(openedOn) ? openedOn : updated;
    }

    boolean isNewOn(LocalDate day) {
        return !day.isAfter(openedOn.plusDays(TWO_WEEKS));
    }

    /**
     * The last day on which what came on a day is not too old.
     *
     * @param inTerm whether only days in a term count, which concerns schools only
     */
    LocalDate freshUntil(LocalDate from, int days, boolean inTerm) {
        return school && inTerm ? new Terms(terms).freshUntil(from, days) : from.plusDays(days);
    }
}
