package sunlight.assessment;

import static sunlight.assessment.AssessmentStep.ADJUST;
import static sunlight.assessment.AssessmentStep.ANNOUNCE;
import static sunlight.assessment.AssessmentStep.CALCULATE;
import static sunlight.assessment.AssessmentStep.CLOSE;
import static sunlight.assessment.AssessmentStep.DECIDE;
import static sunlight.assessment.AssessmentStep.DISCARD;
import static sunlight.assessment.AssessmentStep.OBJECT;
import static sunlight.assessment.AssessmentStep.PUBLISH;
import static sunlight.assessment.AssessmentStep.TAKE_BACK;
import static sunlight.assessment.AssessmentStep.WRITE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.problem.IllegalStep;

/** Where an assessment stands. It follows from the steps that were taken and is stored nowhere. */
public enum AssessmentStage {
    DRAFT, // 拟定中
    ANNOUNCED, // 已预公布
    DECIDED, // 异议已处理
    PUBLISHED, // 已公布
    DISCARDED; // 已作废

    /** The whole workflow. A step that is not listed is illegal. */
    private static final Map<AssessmentStage, Map<AssessmentStep, AssessmentStage>> TABLE = Map.of(
            DRAFT,
            Map.of(WRITE, DRAFT, CALCULATE, DRAFT, ADJUST, DRAFT, ANNOUNCE, ANNOUNCED, DISCARD, DISCARDED),
            ANNOUNCED,
            Map.of(
                    CALCULATE, ANNOUNCED, ADJUST, ANNOUNCED, OBJECT, ANNOUNCED, DECIDE, ANNOUNCED, TAKE_BACK, DRAFT,
                    CLOSE, DECIDED),
            DECIDED,
            Map.of(CALCULATE, DECIDED, PUBLISH, PUBLISHED, TAKE_BACK, DRAFT));

    /** The steps that are open now: what buttons show and what the picture in the docs is drawn from. */
    public Set<AssessmentStep> steps() {
        return TABLE.getOrDefault(this, Map.of()).keySet();
    }

    AssessmentStage after(AssessmentStep step) {
        var next = TABLE.getOrDefault(this, Map.of()).get(step);
        if (next == null) {
            throw new IllegalStep(step, this);
        }
        return next;
    }

    static AssessmentStage reachedBy(List<AssessmentStep> steps) {
        var stage = DRAFT;
        for (var step : steps) {
            stage = stage.after(step);
        }
        return stage;
    }
}
