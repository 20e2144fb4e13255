package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.publication.Publishing;
import sunlight.publication.Scheduling;
import sunlight.publication.Timetabled;

/** What there is to say of the times of a disclosure: when it is to be published, and how long it is on display. */
@ApplicationScoped
class Times {

    @Inject
    Scheduling scheduling;

    @Inject
    Publishing publishing;

    List<String> of(UUID id, ZoneId zone) {
        var notes = new ArrayList<String>();
        scheduling.timetable().stream().filter(one -> one.id().equals(id)).forEach(one -> notes.add(said(one, zone)));
        publishing.notice(id).ifPresent(run -> notes.add(Messages.say(Window.language(), run.said())));
        return notes;
    }

    private static String said(Timetabled one, ZoneId zone) {
        var at = one.at();
        return at == null
                ? Messages.say(Window.language(), "schedule.failed", one.title(), String.valueOf(one.failure()))
                : Messages.say(Window.language(), "schedule.at", History.at(at, zone), one.title());
    }
}
