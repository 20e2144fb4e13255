package sunlight.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * An edition that the public may read.
 *
 * @param body cleaned HTML; images point to {@code files/<attachment>}
 * @param answers answers to the item's required elements
 * @param confirmedOn the day on which somebody last signed that it is still true
 * @param adoption the text of a bureau above that it refers to; body and answers are what is added to that
 * @param snapshot where it stood before, if it was taken over from elsewhere
 */
public record PublishedEdition(
        UUID tenant,
        UUID disclosure,
        int number,
        ItemCode item,
        String title,
        String body,
        Answers answers,
        LocalDate formedOn,
        @Nullable String documentNumber,
        String indexNumber,
        Instant publishedAt,
        List<PublishedFile> files,
        @Nullable LocalDate confirmedOn,
        @Nullable Adoption adoption,
        @Nullable Snapshot snapshot) {}
