package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessmentStage;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.SchoolScore;
import sunlight.console.Badge;
import sunlight.console.Markup;

/** Words and signs that the views of assessments share. */
final class Words {

    private Words() {}

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    static Markup badge(AssessmentStage stage) {
        var colour = switch (stage) {
            case DRAFT -> "grey";
            case ANNOUNCED, DECIDED -> "blue";
            case PUBLISHED -> "green";
            case DISCARDED -> "amber";
        };
        return Badge.of(colour, say("AssessmentStage." + stage.name()));
    }

    static String grade(@Nullable Grade grade) {
        return grade == null ? say("assessment.notAssessed") : say("Grade." + grade.name());
    }

    static String points(@Nullable Points points) {
        return points == null ? "–" : points.toString();
    }

    /** The place among its peers; too few of them have none. */
    static String place(SchoolScore.Placed placed) {
        var place = placed.place();
        return place == null ? say("assessment.noPlace") : say("assessment.place", place, placed.peerCount());
    }

    static String brief(SchoolScore.Placed placed) {
        return say(
                "assessment.short",
                points(placed.score().total()),
                grade(placed.score().grade()),
                place(placed));
    }
}
