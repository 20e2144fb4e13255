package sunlight.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * An edition that the public may read.
 *
 * @param body cleaned HTML; images point to {@code files/<attachment>}
 * @param elements answers to the item's required elements, by their key
 * @param confirmedOn the day on which somebody last signed that it is still true
 */
public record PublishedEdition(
        UUID tenant,
        UUID disclosure,
        int number,
        ItemCode item,
        String title,
        String body,
        Map<String, Answer> elements,
        LocalDate formedOn,
        @Nullable String documentNumber,
        String indexNumber,
        Instant publishedAt,
        List<PublishedFile> files,
        @Nullable LocalDate confirmedOn) {

    /** What is said about a required element: the answer, or why it is not concerned. */
    public record Answer(String text, boolean concerned) {}
}
