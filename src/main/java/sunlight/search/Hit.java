package sunlight.search;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/** A disclosure that was found. */
public record Hit(Owner owner, UUID disclosure, ItemCode item, Instant publishedAt, Passage title, Passage passage) {

    /** Who published it. */
    public record Owner(String slug, Text name) {}
}
