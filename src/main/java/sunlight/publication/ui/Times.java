package sunlight.publication.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sunlight.publication.Publishing;
import sunlight.publication.Scheduling;
import sunlight.publication.Timetabled;
import sunlight.tenancy.Time;

/** What there is to say of the times of a disclosure: when it is to be published, and how long it is on display. */
@ApplicationScoped
class Times {

    @Inject
    Scheduling scheduling;

    @Inject
    Publishing publishing;

    List<String> of(UUID id) {
        var notes = new ArrayList<String>();
        scheduling.timetable().stream().filter(one -> one.id().equals(id)).forEach(one -> notes.add(said(one)));
        publishing.notice(id).ifPresent(run -> notes.add(say(run.said())));
        return notes;
    }

    private static String said(Timetabled one) {
        var at = one.at();
        return at == null
                ? say("schedule.failed", one.title(), String.valueOf(one.failure()))
                : say("schedule.at", Time.minute(at), one.title());
    }
}
