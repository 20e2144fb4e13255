package sunlight.assessment.repetition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that repeats another one.
 *
 * @param percent how much of its letters stand in the other one
 * @param byFile whether both carry the same file
 * @param conclusion what somebody of the bureau thinks of it
 */
public record Repetition(
        UUID id,
        Side text,
        Side other,
        String item,
        int percent,
        boolean byFile,
        Instant foundAt,
        @Nullable Conclusion conclusion) {

    /** One of the two. */
    public record Side(UUID school, UUID disclosure, int edition, String title, Instant publishedAt) {}

    /** By whom and when. */
    public record Conclusion(String words, String by, Instant at) {}

    /** Whether only a file is the same. */
    public boolean isOfFileOnly() {
        return byFile && percent < Comparing.PERCENT;
    }

    /** Whether it repeats what the same school published before. */
    public boolean isOfOwn() {
        return text.school().equals(other.school());
    }
}
