package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Watching;
import sunlight.problem.NotFound;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** The bureau in scope and whoever is below it, as far as the acting person sees them. */
@ApplicationScoped
class Subtree {

    @Inject
    Watching watching;

    /** Schools, or bureaus with their units. */
    List<Tenant> of(TenantKind kind) {
        return watching.below().stream()
                .filter(each -> each.kind().audience() == kind)
                .toList();
    }

    /** A tenant elsewhere does not exist. */
    Tenant member(UUID tenant) {
        return watching.byId(tenant).orElseThrow(NotFound::new);
    }
}
