package sunlight.supervision.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Inspection 检查: of one school or of many.
 *
 * @param seed shown, so that anybody can repeat the draw
 * @param pool how many schools it was drawn from
 * @param checked how many lines of the sheet have a verdict, of how many, and how many were wrong
 */
public record Inspection(
        UUID id,
        String title,
        SamplingRule rule,
        long seed,
        int pool,
        String starter,
        Instant startedAt,
        @Nullable String conclusion,
        Count checked) {

    /** How far it is. */
    public record Count(int done, int all, int wrong) {}

    public boolean isOpen() {
        return conclusion == null;
    }
}
