package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a paragraph.
 *
 * @param paragraph which one, counted from 1; 0 for the whole
 * @param quote how the paragraph began when it was said; the text may have changed since
 * @param resolver who of the editors has seen to it
 */
public record ReviewComment(
        UUID id,
        int paragraph,
        String quote,
        String words,
        String author,
        Instant at,
        @Nullable String resolver) {

    public boolean isOpen() {
        return resolver == null;
    }
}
