package sunlight.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/**
 * A disclosure that was found.
 *
 * @param attached the file in which the words stand, where they stand in no other place
 */
public record Hit(
        Owner owner,
        UUID disclosure,
        ItemCode item,
        Instant publishedAt,
        Passage title,
        Passage passage,
        @Nullable Attached attached) {

    /** Who published it. */
    public record Owner(String slug, Text name) {}

    /** A file beside the text. */
    public record Attached(UUID id, String name, Passage passage) {}

    Hit in(Attached file) {
        return new Hit(owner, disclosure, item, publishedAt, title, passage, file);
    }
}
