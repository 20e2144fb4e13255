package sunlight.assessment;

import java.util.List;
import java.util.UUID;
import sunlight.assessment.score.ItemDays;
import sunlight.assessment.score.SchoolScore;

/**
 * What came out for a school in a calculation, as it is kept.
 *
 * @param run the calculation
 * @param days as they were counted then; in lists only those of who got no score
 */
public record Result(UUID run, SchoolScore.Placed placed, List<ItemDays> days) {

    public Result {
        days = List.copyOf(days);
    }

    public SchoolScore score() {
        return placed.score();
    }
}
