package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** The bureau in scope and whoever is below it. */
@ApplicationScoped
class Subtree {

    @Inject
    Directory directory;

    List<Tenant> of(TenantKind kind) {
        return directory.below(bureau()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** A tenant elsewhere does not exist. */
    Tenant member(UUID tenant) {
        return directory
                .byId(tenant)
                .filter(each -> each.path().startsWith(bureau().path()))
                .orElseThrow(NotFound::new);
    }

    private static Tenant bureau() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
