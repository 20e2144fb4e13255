package sunlight.compliance;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Begins each day. No verdict is changed by it, they lie in the timelines already; it lets open windows look again and
 * works the timelines out a day further.
 */
@ApplicationScoped
class DayClockwork {

    private static final Logger LOG = Logger.getLogger(DayClockwork.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Recomputing recomputing;

    @Inject
    Revisions revisions;

    private @Nullable ScheduledFuture<?> waiting;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        awaitMidnight();
    }

    @PreDestroy
    void stop() {
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private void awaitMidnight() {
        var now = clock.instant().atZone(clock.getZone());
        var midnight = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
        waiting = executor.schedule(
                this::begin, Duration.between(now, midnight).plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void begin() {
        try {
            revisions.changed();
            directory.all().forEach(this::extend);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the day's look at all tenants did not end", failed);
        } finally {
            awaitMidnight();
        }
    }

    private void extend(Tenant tenant) {
        try {
            Scope.run(Scope.inside(tenant), recomputing::all);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "timelines of " + tenant.slug() + " not worked out");
        }
    }
}
