package sunlight.reminding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.messaging.SetAside;
import sunlight.problem.NotFound;
import sunlight.problem.Stale;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
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
    Directory directory;

    @Inject
    Event<Deed> deeds;

    /** A message that got stuck, and whose it is. */
    public record Line(Tenant tenant, SetAside.Message message) {}

    /** The newest first. */
    @OverSubtree
    @Requires(Permission.MANAGE_REMINDERS)
    public List<Line> all() {
        var tenants =
                directory.below(own()).stream().collect(toMap(Tenant::id, Function.identity(), (one, same) -> one));
        return aside.all().stream()
                .flatMap(each -> Stream.ofNullable(tenants.get(each.tenant())).map(tenant -> new Line(tenant, each)))
                .toList();
    }

    /** @param again whether it is tried again; else it is let go */
    @Requires(Permission.MANAGE_REMINDERS)
    public void decide(UUID tenant, UUID message, boolean again) {
        var whose = directory
                .byId(tenant)
                .filter(each -> each.lineage().contains(own().id()))
                .orElseThrow(NotFound::new);
        var decided = Scope.run(Scope.inside(whose), () -> aside.decide(message, again));
        if (!decided) {
            throw new Stale();
        }
        deeds.fire(new Deed(again ? "outbox.triedAgain" : "outbox.letGo", "outbox", message.toString()));
    }

    private static Tenant own() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
