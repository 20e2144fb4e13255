package sunlight.identity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** The tenants below a bureau that the acting person sees: all of them, or the own schools of a responsible supervisor. */
@UseCase
public class Watching {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    /** As the database's own policies see it. */
    @OverSubtree
    @Requires(Permission.READ_OWN)
    public Sight sight() {
        var all = rows.<Boolean>column("select watches_all()").get(0);
        return new Sight(all, all ? Set.of() : Set.copyOf(rows.<UUID>column("select unnest(reached())")));
    }

    /** The bureau itself and those below it, in the order of their names. */
    @Requires(Permission.READ_OWN)
    public List<Tenant> below() {
        var sight = sight();
        return directory.below(Scope.requireTenant()).stream()
                .filter(each -> sight.sees(each.id()))
                .toList();
    }

    /** One of them; every other does not exist. */
    @Requires(Permission.READ_OWN)
    public Optional<Tenant> byId(UUID id) {
        return directory.byId(id).filter(this::isSeen);
    }

    /** One of them; every other does not exist. */
    @Requires(Permission.READ_OWN)
    public Optional<Tenant> bySlug(String slug) {
        return directory.bySlug(slug).filter(this::isSeen);
    }

    private boolean isSeen(Tenant tenant) {
        return tenant.isWithin(Scope.requireTenant()) && sight().sees(tenant.id());
    }
}
