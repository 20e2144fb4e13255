package sunlight.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.OwnAssessment;

/** The assessments that bureaus above have announced to this tenant, the newest first. */
public record OwnAssessmentsAnswer(List<Line> assessments) {

    /** One of them; {@code isFinal} once its result is published, {@code mayObject} while the clock runs. */
    public record Line(UUID id, String bureau, String title, Days days, boolean isFinal, Objecting objecting) {}

    /** The days that are assessed. */
    public record Days(LocalDate fromOn, LocalDate untilOn) {}

    /** Until when, and whether today, an objection can be made. */
    public record Objecting(@Nullable LocalDate untilOn, boolean mayObject) {}

    static OwnAssessmentsAnswer of(List<OwnAssessment> all, Map<UUID, String> slugs) {
        return new OwnAssessmentsAnswer(
                all.stream().map(each -> line(each, slugs)).toList());
    }

    static Line line(OwnAssessment own, Map<UUID, String> slugs) {
        var head = own.head();
        return new Line(
                head.id(),
                slugs.getOrDefault(head.bureau(), ""),
                head.title(),
                new Days(head.period().from(), head.period().until()),
                own.published(),
                new Objecting(head.objectionsUntil(), own.mayObject()));
    }
}
