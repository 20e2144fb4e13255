package sunlight.provisioning.ui;

import java.time.format.TextStyle;
import sunlight.catalogue.Refresh;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A clock of the catalogue in words. */
final class ClockWords {

    private ClockWords() {}

    static String of(Refresh clock) {
        if (clock instanceof Refresh.OnDates on) {
            var days = on.due().stream()
                    .map(day -> day.toString().substring(2))
                    .collect(Window.language().listing());
            return say("catalogues.clock.on", days, String.valueOf(on.years()));
        } else if (clock instanceof Refresh.EachTerm term) {
            return say("catalogues.clock.eachTerm", term.workingDays());
        } else if (clock instanceof Refresh.EachMonth month) {
            return say("catalogues.clock.eachMonth", month.workingDays());
        } else if (clock instanceof Refresh.EachWeek week) {
            return say(
                    "catalogues.clock.eachWeek",
                    week.due().getDisplayName(TextStyle.FULL, Window.language().locale()));
        } else if (clock instanceof Refresh.Standing standing) {
            return say("catalogues.clock.standing", standing.workingDays());
        } else if (clock instanceof Refresh.AfterEvent event) {
            return say("catalogues.clock.afterEvent", event.workingDays());
        }
        return say("catalogues.clock.before", ((Refresh.BeforeAnchor) clock).anchor());
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), Message.of(key, args));
    }
}
