package sunlight.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which an item is owed in the same way, however many editions of the catalogue it goes through.
 *
 * @param item as the newest of these editions has it
 * @param since its clock runs from this day on
 * @param until the first day after it; none where it goes on
 * @param before how it was owed until the day before, where it was
 */
public record Tenure(
        CatalogueItem item,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Tenure before) {}
