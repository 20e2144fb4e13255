package sunlight.identity;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Where the signed-in person may work. */
@UseCase
public class MyTenants {

    @Inject
    Memberships memberships;

    @Inject
    Directory directory;

    /** A tenant with the roles that the person holds there. */
    public record Place(Tenant tenant, Set<Role> roles) {}

    @SignedIn
    public List<Place> all() {
        var actor = Scope.requireActor();
        return memberships.of(actor).stream()
                .flatMap(mine -> directory.byId(mine.tenant()).stream().map(tenant -> new Place(tenant, mine.roles())))
                .filter(place -> place.tenant().active())
                .sorted(Comparator.comparing(place -> place.tenant().path()))
                .toList();
    }

    /** What the person may do at the tenant of the scope; empty where they do not belong. */
    @SignedIn
    public Set<Permission> permissionsHere() {
        var scope = Scope.bound().orElseThrow(NotFound::new);
        var actor = scope.actor();
        var tenant = scope.tenant();
        if (actor == null || tenant == null || !tenant.active()) {
            return Set.of();
        }
        return memberships.permissions(actor, tenant);
    }
}
