package sunlight.supervision.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Inspection 检查: of one school or of many.
 *
 * @param campaign the campaign it is part of, which then also ends it
 * @param drawing how its schools were found
 * @param checked how many lines of the sheet have a verdict, of how many, and how many were wrong
 */
public record Inspection(
        UUID id,
        @Nullable UUID campaign,
        String title,
        Drawing drawing,
        Instant startedAt,
        @Nullable String conclusion,
        Count checked) {

    /**
     * By which rule, with which seed, from how many schools, by whom.
     *
     * @param seed shown, so that anybody can repeat the draw
     */
    public record Drawing(SamplingRule rule, long seed, int pool, String starter) {}

    /** How far it is. */
    public record Count(int done, int all, int wrong) {

        public boolean isComplete() {
            return done == all;
        }
    }

    public boolean isOpen() {
        return conclusion == null;
    }
}
