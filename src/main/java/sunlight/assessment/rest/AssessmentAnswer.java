package sunlight.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Run;

/** An assessment of a bureau: by which setting it counts, and when it was last counted. */
public record AssessmentAnswer(
        AssessmentsAnswer.Line assessment,
        SchemeAnswer scheme,
        @Nullable Calculation calculation) {

    /** The latest calculation; {@code scheme} above may have been changed since, {@code by} is what it was counted by. */
    public record Calculation(int ordinal, LocalDate countedUntil, Instant at, SchemeAnswer by) {

        static Calculation of(Run run) {
            return new Calculation(run.ordinal(), run.countedUntil(), run.at(), SchemeAnswer.of(run.scheme()));
        }
    }

    static AssessmentAnswer of(OpenAssessment open) {
        return new AssessmentAnswer(
                AssessmentsAnswer.line(open),
                SchemeAnswer.of(open.head().scheme()),
                open.runs().stream().findFirst().map(Calculation::of).orElse(null));
    }
}
