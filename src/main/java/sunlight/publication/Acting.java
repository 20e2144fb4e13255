package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Who acts, for whom, and when: what each verb needs. */
@ApplicationScoped
class Acting {

    @Inject
    Clock clock;

    Actor actor() {
        return Scope.requireActor();
    }

    Tenant tenant() {
        return Scope.requireTenant();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
