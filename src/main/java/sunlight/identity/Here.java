package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Who acts, for whom, when, and whom that may be about: what each verb of a bureau needs. */
@ApplicationScoped
public class Here {

    @Inject
    Clock clock;

    @Inject
    Watching watching;

    @Inject
    MyTenants mine;

    public static Tenant tenant() {
        return Scope.requireTenant();
    }

    public static Actor actor() {
        return Scope.requireActor();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant moment() {
        return clock.instant();
    }

    public boolean may(Permission permission) {
        return mine.permissionsHere().contains(permission);
    }

    /** A school, bureau or unit below the own bureau; everybody else does not exist. */
    public Tenant below(UUID id) {
        var own = tenant().id();
        return watching.byId(id).filter(each -> !each.id().equals(own)).orElseThrow(NotFound::new);
    }

    /** The schools below that are not closed, in the order of their names. */
    public List<Tenant> schools() {
        return watching.below().stream()
                .filter(each -> each.isSchool() && each.active())
                .toList();
    }
}
