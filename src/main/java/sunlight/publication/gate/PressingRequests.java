package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

    @Inject
    Clock clock;

    /** At whom one waits. */
    @ByWorker
    public Set<UUID> tenants() {
        return Set.copyOf(rows.<UUID>column("select distinct tenant_id from hide_request where decided_at is null"));
    }

    /** Those of the tenant in scope. */
    @ByWorker
    public List<WaitingRequest> own() {
        return requests.all();
    }

    /** The same, locked until the transaction ends, so that two servers do not tell of one request. */
    @ByWorker
    public List<WaitingRequest> taken() {
        return requests.locked();
    }

    /** What was not decided in time, of everybody whom the scope shows, the longest overdue first. */
    @ByWorker
    public List<WaitingRequest> overdue() {
        var today = LocalDate.now(clock);
        return requests.all().stream().filter(each -> each.isOverdue(today)).toList();
    }
}
