package sunlight.assessment.repetition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;

/** Compares what has become public, some time after; a bureau that is behind is taken further in the next round. */
@ApplicationScoped
class RepetitionClockwork {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration NEXT = Duration.ofMinutes(30);

    /** So that one bureau with many schools keeps the others waiting for a while only. */
    private static final int MOST_STEPS = 500;

    @Inject
    Rounds rounds;

    @Inject
    Directory directory;

    @Inject
    Comparing comparing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(FIRST, NEXT, "comparing texts", this::round);
    }

    private void round() {
        directory.all().stream()
                .filter(tenant -> tenant.isBureau() && tenant.active())
                .forEach(tenant -> rounds.inside(tenant, "comparing texts", this::all));
    }

    /** Each step is a transaction of its own. */
    private void all() {
        var steps = 0;
        while (steps < MOST_STEPS && comparing.step()) {
            steps++;
        }
    }
}
