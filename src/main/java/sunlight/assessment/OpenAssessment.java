package sunlight.assessment;

import java.util.List;

/**
 * An assessment with all that the bureau reads of it.
 *
 * @param runs the newest first
 */
public record OpenAssessment(
        AssessmentHead head, AssessmentStage stage, long version, List<TakenStep> steps, List<Run> runs) {

    public OpenAssessment {
        steps = List.copyOf(steps);
        runs = List.copyOf(runs);
    }

    static OpenAssessment of(Assessment assessment, List<Run> runs) {
        return new OpenAssessment(
                assessment.head(), assessment.stage(), assessment.version(), assessment.steps(), runs);
    }
}
