package sunlight.reminding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import sunlight.problem.Stale;
import sunlight.reminding.Delivering.State;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Writes what was decided about a message that got stuck, in the scope of the tenant whose it is. */
@UseCase
public class Deciding {

    @Inject
    DeliveryRows deliveries;

    @Inject
    Clock clock;

    /** Refuses what somebody else has decided meanwhile. */
    @ByWorker
    public void decide(UUID delivery, State state) {
        if (!deliveries.decide(delivery, state, clock.instant())) {
            throw new Stale();
        }
    }
}
