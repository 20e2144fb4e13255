package sunlight.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import sunlight.catalogue.ItemCode;
import sunlight.messaging.Outbox;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.UseCase;

/** Judges the whole catalogue of a tenant anew: after a change of catalogue, calendar or school. */
@UseCase
public class Recomputing {

    @Inject
    Judging judging;

    @Inject
    Outbox outbox;

    @Inject
    Event<PublicChange> changes;

    @ByWorker
    public void all() {
        judging.all();
    }

    /**
     * By a message, so that many tenants are not judged in one transaction.
     *
     * @param how what the message is to carry: whether the tenant is told of dates that move
     */
    @ByWorker
    public void later(JsonObject how) {
        outbox.add(RecomputeMessage.TOPIC, how);
    }

    /** Some items only, and tells whoever watches in any case. */
    @ByWorker
    public void some(Set<ItemCode> items) {
        judging.judge(items);
        changes.fire(new PublicChange());
    }
}
