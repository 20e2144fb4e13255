package sunlight.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessmentStage;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Whom;

/** The assessments of a bureau, the newest first. */
public record AssessmentsAnswer(List<Line> assessments) {

    /** One of them; {@code objectionsUntil} is given once it is announced. */
    public record Line(
            UUID id,
            Whom whom,
            String title,
            LocalDate fromOn,
            LocalDate untilOn,
            AssessmentStage stage,
            @Nullable LocalDate objectionsUntil) {}

    static AssessmentsAnswer of(List<OpenAssessment> all) {
        return new AssessmentsAnswer(all.stream().map(AssessmentsAnswer::line).toList());
    }

    static Line line(OpenAssessment open) {
        var head = open.head();
        return new Line(
                head.id(),
                head.whom(),
                head.title(),
                head.period().from(),
                head.period().until(),
                open.stage(),
                head.objectionsUntil());
    }
}
