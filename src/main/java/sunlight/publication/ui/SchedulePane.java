package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.Timetabled;
import sunlight.tenancy.Time;

/** What is to be published at a set time, and, louder, what was not published then. */
class SchedulePane extends Pane {

    private static final long serialVersionUID = 1L;

    SchedulePane() {
        super("timetable");
        onPress((deed, id) -> PublicationNavigation.toDisclosure(java.util.UUID.fromString(id)));
    }

    void show(List<Timetabled> all) {
        setVisible(!all.isEmpty());
        show(Markup.of(
                "<ul class=\"outcome\">{}</ul>",
                Markup.all(all.stream().map(one -> line(one)).toList())));
    }

    private static Markup line(Timetabled one) {
        var open = Pane.button("LOOK", one.id(), say("list.open"), false);
        var at = one.at();
        if (at != null) {
            return Markup.of("<li>{} {}</li>", say("schedule.at", Time.minute(at), one.title()), open);
        }
        return Markup.of(
                "<li class=\"wrong\"><strong role=\"alert\">{}</strong> {}</li>",
                say("schedule.failed", one.title(), String.valueOf(one.failure())),
                open);
    }
}
