package sunlight.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Adjustment;
import sunlight.assessment.Explained;
import sunlight.assessment.Objection;
import sunlight.assessment.OwnAssessment;
import sunlight.assessment.score.SchoolScore;

/** An assessment as the one assessed reads it: the own result, how it came about, and what was said to it. */
public record OwnAssessmentAnswer(
        OwnAssessmentsAnswer.Line assessment,
        ResultsAnswer.@Nullable Line result,
        List<ItemLine> items,
        List<Points> adjustments,
        List<Said> objections) {

    /** An item: days on which it was owed and in order, and the points of it. */
    public record ItemLine(String item, int owedDays, int inOrderDays, int weight, double points) {}

    /** Points that a person gave or took, or a veto that a person found; {@code takenBack} where it does not count any more. */
    public record Points(double points, boolean veto, String ground, Instant at, boolean takenBack) {}

    /** An objection and the bureau's answer to it. */
    public record Said(
            @Nullable String item,
            String words,
            Instant at,
            @Nullable Decided decided) {}

    /** What the bureau thinks of an objection, with its grounds. */
    public record Decided(Objection.Outcome outcome, String grounds, Instant at) {}

    static OwnAssessmentAnswer of(OwnAssessment own, String slug, Map<UUID, String> slugs) {
        return new OwnAssessmentAnswer(
                OwnAssessmentsAnswer.line(own, slugs),
                own.latest()
                        .map(latest -> ResultsAnswer.line(latest.result().placed(), slug))
                        .orElse(null),
                own.latest().map(Explained::counted).orElseGet(List::of).stream()
                        .map(OwnAssessmentAnswer::item)
                        .toList(),
                own.adjustments().stream().map(OwnAssessmentAnswer::points).toList(),
                own.objections().stream().map(OwnAssessmentAnswer::said).toList());
    }

    private static ItemLine item(SchoolScore.Line line) {
        var days = line.days();
        return new ItemLine(
                days.item().value(),
                days.owed(),
                days.inOrder(),
                line.weight(),
                line.points().decimal().doubleValue());
    }

    private static Points points(Adjustment each) {
        return new Points(
                each.points().decimal().doubleValue(),
                each.isVeto(),
                each.ground(),
                each.at(),
                each.takenBack() != null);
    }

    private static Said said(Objection each) {
        var item = each.item();
        var decision = each.decision();
        return new Said(
                item == null ? null : item.value(),
                each.words(),
                each.at(),
                decision == null ? null : new Decided(decision.outcome(), decision.grounds(), decision.at()));
    }
}
