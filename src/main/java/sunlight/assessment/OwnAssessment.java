package sunlight.assessment;

import java.util.List;
import java.util.Optional;

/**
 * An assessment as a school reads it: its own result, and nobody else's.
 *
 * @param mayObject whether the clock still runs
 * @param latest none where the school was not assessed
 * @param earlier what came out in calculations before, the newest first
 */
public record OwnAssessment(
        AssessmentHead head,
        boolean published,
        boolean mayObject,
        Optional<Explained> latest,
        List<Explained> earlier,
        List<Adjustment> adjustments,
        List<Objection> objections) {

    public OwnAssessment {
        earlier = List.copyOf(earlier);
        adjustments = List.copyOf(adjustments);
        objections = List.copyOf(objections);
    }
}
