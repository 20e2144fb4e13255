package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.Rows;

/** Requests that nobody has decided, of everybody whom the scope shows, the oldest first. */
@ApplicationScoped
class OpenRequests {

    private static final String OPEN =
            "select tenant_id, id, received_at from hide_request where decided_at is null order by received_at, id";

    @Inject
    Rows rows;

    @Inject
    DecisionDays days;

    List<WaitingRequest> all() {
        return read(OPEN);
    }

    /** Locked until the transaction ends. */
    List<WaitingRequest> locked() {
        return read(OPEN + " for update");
    }

    private List<WaitingRequest> read(String question) {
        var open = rows.of(question);
        if (open.isEmpty()) {
            return List.of();
        }
        var dueOn = days.of(open.stream().map(row -> Rows.moment(row[2])).toList());
        return open.stream()
                .map(row -> {
                    var received = Rows.moment(row[2]);
                    return new WaitingRequest((UUID) row[0], (UUID) row[1], received, dueOn.apply(received));
                })
                .toList();
    }
}
