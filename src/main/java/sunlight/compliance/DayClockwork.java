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
        var now = clock.instant().atZone(clock.getZone());
        var midnight = now.toLocalDate().plusDays(1).atStartOfDay(clock.getZone());
        return Duration.between(now, midnight).plusSeconds(1);
    }

    private void begin() {
        revisions.changed();
        directory.all().forEach(tenant -> rounds.inside(tenant, "working out timelines", recomputing::all));
    }
}
