package sunlight.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;

/**
 * What an assessment is.
 *
 * @param objectionsUntil the last day for objections, once it is announced
 */
public record AssessmentHead(
        UUID bureau,
        UUID id,
        Whom whom,
        String title,
        Period period,
        Scheme scheme,
        @Nullable LocalDate objectionsUntil) {

    AssessmentHead saying(String other, Period days, Scheme counting) {
        return new AssessmentHead(bureau, id, whom, other, days, counting, objectionsUntil);
    }

    AssessmentHead open(@Nullable LocalDate until) {
        return new AssessmentHead(bureau, id, whom, title, period, scheme, until);
    }
}
