package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Time;

/**
 * Begins each day. No verdict is changed by it, they lie in the timelines already; it lets open windows look again and
 * works the timelines out a day further.
 */
@ApplicationScoped
class DayClockwork {

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Recomputing recomputing;

    @Inject
    Revisions revisions;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.after(untilTomorrow(), this::untilTomorrow, "the day's look at all tenants", this::begin);
    }

    private Duration untilTomorrow() {
        return Time.untilMidnight(clock).plusSeconds(1);
    }

    private void begin() {
        revisions.changed();
        directory.all().forEach(tenant -> rounds.inside(tenant, "working out timelines", recomputing::all));
    }
}
