package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition as colleagues see it in a list.
 *
 * @param reason why it was withdrawn, where somebody did
 * @param alone whether it can be withdrawn and the others stay
 */
public record EditionLine(
        int number,
        String title,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        boolean alone) {}
