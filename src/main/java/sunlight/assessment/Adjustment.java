package sunlight.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.score.Points;

/**
 * Points that a person gave a school or took from it, or a veto that a person found, with the ground.
 *
 * @param points none with a veto
 * @param takenBack who took it back and why, if it was taken back
 */
public record Adjustment(
        UUID id,
        UUID school,
        Points points,
        boolean isVeto,
        String ground,
        String by,
        Instant at,
        @Nullable TakenBack takenBack) {

    /** The row that takes back another one. */
    public record TakenBack(String ground, String by, Instant at) {}
}
