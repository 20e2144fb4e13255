package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * That there was an edition: what remains visible of it even after it was withdrawn.
 *
 * @param withdrawnAt when it came down, where it did
 * @param expired whether it came down because its time as a public notice was over
 * @param notice how long it was or is on display, where it is a public notice
 * @param change what it changes in the edition before, as long as it can be read
 */
public record EditionTrace(
        int number,
        ItemCode item,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        boolean expired,
        @Nullable NoticeRun notice,
        @Nullable Change change) {

    public boolean isReadable() {
        return withdrawnAt == null;
    }
}
