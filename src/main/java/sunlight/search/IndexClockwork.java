package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import sunlight.tenancy.Rounds;

/**
 * Brings into the search what is older than it: after the first start, after a restore, and after a release that makes
 * its rows by another rule. Publishing itself does not wait for this.
 */
@ApplicationScoped
class IndexClockwork {

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final String NAME = "catching up of the search";
    private static final Duration NEXT = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    CatchingUp catchingUp;

    @Inject
    Clock clock;

    private volatile Instant caughtUp = Instant.EPOCH;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(FIRST, NEXT, NAME, this::round);
    }

    /** A file is missed where its view and its disclosure became ready in the same moment, so later rounds look at new views. */
    private void round() {
        var now = clock.instant();
        catchingUp.behind(caughtUp).forEach(tenant -> rounds.inside(tenant, NAME, catchingUp::renew));
        caughtUp = now.minus(NEXT);
    }
}
