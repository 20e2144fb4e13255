package sunlight.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.score.Period;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/**
 * Somebody assessed who came into the list only after the period had begun: of the days before there is no record, which
 * explains a low score and is no ground to excuse it. Who leaves it out is the bureau, by the day on which the school opened.
 *
 * @param on the day on which it came into the list
 * @param afterwards whether the period was over by then
 */
public record Newcomer(UUID school, LocalDate on, boolean afterwards) {

    static Optional<Newcomer> of(UUID school, @Nullable LocalDate on, Period period) {
        return Optional.ofNullable(on)
                .filter(period.from()::isBefore)
                .map(day -> new Newcomer(school, day, period.until().isBefore(day)));
    }

    /** Its name in papers and on the public page. */
    public String named(String name, Language language) {
        return Messages.say(language, "assessment.newcomer.named", name, on);
    }

    /** What it means for the score. */
    public Message said() {
        return Message.of(afterwards ? "assessment.newcomer.afterwards" : "assessment.newcomer", on);
    }
}
