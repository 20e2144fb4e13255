package sunlight.reminding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.messaging.SetAside;
import sunlight.problem.Stale;
import sunlight.tenancy.Deed;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** What the system could not finish behind the scenes, of the own tenant and those below it, and what becomes of it. */
@UseCase
public class SettlingOutbox {

    @Inject
    SetAside aside;

    @Inject
    OwnTree tree;

    @Inject
    Event<Deed> deeds;

    /** A message that got stuck, and whose it is. */
    public record Line(Tenant tenant, SetAside.Message message) {}

    /** The newest first. */
    @OverSubtree
    @Requires(Permission.MANAGE_REMINDERS)
    public List<Line> all() {
        return tree.lines(aside.all(), SetAside.Message::tenant, Line::new);
    }

    /** @param again whether it is tried again; else it is let go */
    @Requires(Permission.MANAGE_REMINDERS)
    public void decide(UUID tenant, UUID message, boolean again) {
        var whose = tree.require(tenant);
        var decided = Scope.run(Scope.inside(whose), () -> aside.decide(message, again));
        if (!decided) {
            throw new Stale();
        }
        deeds.fire(new Deed(again ? "outbox.triedAgain" : "outbox.letGo", "outbox", message.toString()));
    }
}
