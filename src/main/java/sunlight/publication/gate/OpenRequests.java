package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.Rows;
import sunlight.workdays.Calendars;

/** Requests of the tenant in scope that nobody has decided, the oldest first. */
@ApplicationScoped
class OpenRequests {

    private static final String OPEN =
            "select id, received_at from hide_request where decided_at is null order by received_at, id";

    @Inject
    Rows rows;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** A request and the day by which it is decided in time. */
    record Line(UUID id, Instant receivedAt, LocalDate dueOn) {}

    List<Line> all() {
        return read(OPEN);
    }

    /** Locked until the transaction ends. */
    List<Line> locked() {
        return read(OPEN + " for update");
    }

    private List<Line> read(String question) {
        var open = rows.of(question);
        if (open.isEmpty()) {
            return List.of();
        }
        var calendar =
                calendars.workingDays(HideRequestDesk.earliest(open.stream().map(row -> Rows.moment(row[1])), clock));
        return open.stream()
                .map(row -> {
                    var received = Rows.moment(row[1]);
                    return new Line((UUID) row[0], received, HideRequestDesk.dueOn(received, calendar, clock));
                })
                .toList();
    }
}
