package sunlight.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.site.Column;

/**
 * A column as it stood on a day.
 *
 * @param column with those of its items that this tenant publishes
 * @param latest when the newest of what stood in it was published; nothing in an empty column
 */
public record ColumnRecord(Column column, @Nullable LocalDate latest) {

    /** Where the bureau lets a column rest for longer than a month, it is one of notices or policies, not of news. */
    private static final int LONGEST_FOR_NEWS = 31;

    boolean isEmpty() {
        return latest == null;
    }

    boolean isOfNews() {
        var rule = column.staleAfterDays();
        return rule != null && rule <= LONGEST_FOR_NEWS;
    }

    boolean isOfNotices() {
        return column.staleAfterDays() != null && !isOfNews();
    }

    Counted counted(Counted.Why why) {
        return new Counted(column.key(), column.title(), column.items(), latest, why);
    }
}
