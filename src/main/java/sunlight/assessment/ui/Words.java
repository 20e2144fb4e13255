package sunlight.assessment.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.AssessmentStage;
import sunlight.assessment.Grade;
import sunlight.assessment.Points;
import sunlight.assessment.SchoolScore;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** Words and signs that the views of assessments share. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private Words() {}

    static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }

    static String say(Message message) {
        return Messages.say(Window.language(), message);
    }

    static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    static String name(Directory directory, UUID tenant) {
        return directory
                .byId(tenant)
                .map(each -> each.name().in(Window.language()))
                .orElse("");
    }

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
        return Markup.of("<span class=\"badge {}\">{}</span>", colour, say("AssessmentStage." + stage.name()));
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
