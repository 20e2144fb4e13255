package sunlight.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.reminding.Delivering.State;
import sunlight.tenancy.Deed;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Messages that did not get through, of the own tenant and those below it, and what becomes of them. */
@UseCase
public class Stuck {

    @Inject
    DeliveryRows deliveries;

    @Inject
    Deciding deciding;

    @Inject
    OwnTree tree;

    @Inject
    Event<Deed> deeds;

    /** A message that got stuck, and whose it is. */
    public record Line(Tenant tenant, Delivering delivering) {}

    /** The newest first. */
    @OverSubtree
    @Requires(Permission.MANAGE_REMINDERS)
    public List<Line> all() {
        return tree.lines(deliveries.setAside(), Delivering::tenant, Line::new);
    }

    /** @param again whether it is sent again; else nobody tries any more */
    @Requires(Permission.MANAGE_REMINDERS)
    public void decide(UUID tenant, UUID delivery, boolean again) {
        var whose = tree.require(tenant);
        Scope.run(Scope.inside(whose), () -> deciding.decide(delivery, again ? State.WAITING : State.GIVEN_UP));
        deeds.fire(
                new Deed(again ? "reminder.sentAgain" : "reminder.givenUp", "reminderDelivery", delivery.toString()));
    }
}
