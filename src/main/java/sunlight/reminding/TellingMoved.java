package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.compliance.DatesMoved;
import sunlight.language.Message;
import sunlight.reminding.InboxContent.Group;
import sunlight.reminding.InboxContent.Line;
import sunlight.workdays.MovedDates.Moved;

/** Tells a tenant which of its due dates a new holiday notice, a term or an anchor date has moved, and to which day. */
@ApplicationScoped
class TellingMoved {

    @Inject
    InboxRows inbox;

    @Inject
    DeliveryRows deliveries;

    @Inject
    Clock clock;

    void tell(@Observes DatesMoved moved) {
        var now = clock.instant();
        deliveries.send(inbox.add(InboxMessage.Kind.CHANGE, LocalDate.now(clock), content(moved.dates()), now), now);
    }

    static InboxContent content(List<Moved> dates) {
        var lines = dates.stream()
                .map(moved -> Line.of(Message.of("moved.line", moved.item(), moved.before(), moved.after()), "due"))
                .toList();
        return new InboxContent(
                Message.of("moved.subject", lines.size()), List.of(new Group(Message.of("moved.head"), lines)));
    }
}
