package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import sunlight.tenancy.Rounds;

/**
 * Brings into the search what is older than it: after the first start, after a restore, and after a release that makes
 * its rows by another rule. Publishing itself does not wait for this.
 */
@ApplicationScoped
class IndexClockwork {

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration NEXT = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    CatchingUp catchingUp;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(
                FIRST,
                NEXT,
                "catching up of the search",
                () -> catchingUp
                        .behind()
                        .forEach(tenant -> rounds.inside(tenant, "catching up of the search", catchingUp::renew)));
    }
}
