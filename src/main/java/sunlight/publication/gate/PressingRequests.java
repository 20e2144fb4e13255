package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Requests to hide something on which a school has to decide, for whoever reminds of them. */
@UseCase
public class PressingRequests {

    @Inject
    OpenRequests requests;

    @Inject
    Rows rows;

    /** A request and the last day on which it is decided in time. */
    public record Line(UUID id, Instant receivedAt, LocalDate dueOn) {}

    /** At whom one waits. */
    @ByWorker
    public Set<UUID> tenants() {
        return new HashSet<>(rows.<UUID>column("select distinct tenant_id from hide_request where decided_at is null"));
    }

    /** Those of the tenant in scope. */
    @ByWorker
    public List<Line> own() {
        return requests.all().stream().map(PressingRequests::line).toList();
    }

    /** The same, locked until the transaction ends, so that two servers do not tell of one request. */
    @ByWorker
    public List<Line> taken() {
        return requests.locked().stream().map(PressingRequests::line).toList();
    }

    private static Line line(OpenRequests.Line line) {
        return new Line(line.id(), line.receivedAt(), line.dueOn());
    }
}
