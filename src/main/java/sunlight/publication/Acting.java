package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Who acts, for whom, and when: what each verb needs. */
@ApplicationScoped
class Acting {

    @Inject
    Clock clock;

    Actor actor() {
        return Scope.bound().map(Scope::actor).orElseThrow(NotFound::new);
    }

    Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
