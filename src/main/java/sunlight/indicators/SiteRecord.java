package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.Span;

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
        if (!school || !inTerm) {
            return from.plusDays(days);
        }
        var last = from;
        for (int counted = 0; counted < days; ) {
            last = last.plusDays(1);
            counted += isHoliday(last) ? 0 : 1;
        }
        while (isHoliday(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Between two terms that are known. Before the first and after the last, nothing is known and every day counts. */
    private boolean isHoliday(LocalDate day) {
        return terms.stream().noneMatch(term -> term.contains(day))
                && terms.stream().anyMatch(term -> term.last().isBefore(day))
                && terms.stream().anyMatch(term -> term.first().isAfter(day));
    }
}
