package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/** That there was an edition: what remains visible of it even after it was withdrawn. */
public record EditionTrace(
        int number,
        ItemCode item,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {

    public boolean isReadable() {
        return withdrawnAt == null;
    }
}
