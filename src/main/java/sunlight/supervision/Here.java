package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.identity.Watching;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Who acts, for whom, and when: what each verb needs. */
@ApplicationScoped
class Here {

    @Inject
    Clock clock;

    @Inject
    Watching watching;

    @Inject
    MyTenants mine;

    By by() {
        return new By(tenant().id(), Scope.bound().map(Scope::actor).orElseThrow(NotFound::new), clock.instant());
    }

    Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean may(Permission permission) {
        return mine.permissionsHere().contains(permission);
    }

    /** A school or bureau below the own one; everybody else does not exist. */
    Tenant below(UUID id) {
        var own = tenant().id();
        return watching.byId(id).filter(each -> !each.id().equals(own)).orElseThrow(NotFound::new);
    }
}
