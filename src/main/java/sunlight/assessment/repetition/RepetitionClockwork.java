package sunlight.assessment.repetition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;

/** Compares what has become public, some time after; a bureau that is behind is taken further in the next round. */
@ApplicationScoped
class RepetitionClockwork {

    private static final Duration FIRST = Duration.ofMinutes(1);

    /** So that one bureau with many schools keeps the others waiting for a while only. */
    private static final int MOST_STEPS = 500;

    @Inject
    @ConfigProperty(name = "sunlight.repetition.seconds", defaultValue = "1800")
    int seconds;

    @Inject
    Rounds rounds;

    @Inject
    Directory directory;

    @Inject
    Comparing comparing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var next = Duration.ofSeconds(seconds);
        rounds.every(FIRST.compareTo(next) < 0 ? FIRST : next, next, "comparing texts", this::round);
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
