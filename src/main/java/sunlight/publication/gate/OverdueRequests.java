package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/** Requests to hide something that no school has decided in time, for whoever reminds of them. */
@UseCase
public class OverdueRequests {

    @Inject
    Rows rows;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** A request: at which school, and when it should have been decided. */
    public record Line(UUID tenant, UUID id, LocalDate dueOn) {}

    /** Of everybody whom the scope shows, the longest overdue first. */
    @ByWorker
    public List<Line> below() {
        var today = LocalDate.now(clock);
        var open = rows.of(
                "select tenant_id, id, received_at from hide_request where decided_at is null order by received_at");
        var calendar =
                calendars.workingDays(HideRequestDesk.earliest(open.stream().map(row -> Rows.moment(row[2])), clock));
        return open.stream()
                .map(row -> new Line(
                        (UUID) row[0], (UUID) row[1], HideRequestDesk.dueOn(Rows.moment(row[2]), calendar, clock)))
                .filter(line -> today.isAfter(line.dueOn()))
                .toList();
    }
}
