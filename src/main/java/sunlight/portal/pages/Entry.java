package sunlight.portal.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure in a list.
 *
 * @param owner who published it, where the list holds several tenants
 * @param note what else to say: the item it answers
 */
public record Entry(
        String title,
        String address,
        LocalDate day,
        @Nullable String owner,
        @Nullable String note) {}
