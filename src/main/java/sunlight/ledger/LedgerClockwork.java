package sunlight.ledger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Looks every few minutes whether yesterday has its checkpoint and its check, and makes them if not: a server that was
 * away at midnight, or a key that could not be read, delays them and nothing more.
 */
@ApplicationScoped
class LedgerClockwork {

    private static final Logger LOG = Logger.getLogger(LedgerClockwork.class.getName());
    private static final int FIRST_SECONDS = 20;
    private static final int EVERY_SECONDS = 300;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Directory directory;

    @Inject
    SigningKeys keys;

    @Inject
    Checkpointing checkpointing;

    @Inject
    SelfChecking checking;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        keys.current(); // A key that cannot be used stops the start, where somebody looks.
        running = executor.scheduleWithFixedDelay(this::round, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void round() {
        try {
            directory.all().stream()
                    .filter(tenant -> tenant.root().equals(tenant.id()))
                    .forEach(this::round);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "publication log not looked at, trying again: {0}", failed.toString());
        }
    }

    private void round(Tenant root) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        attempt(root, "checkpoint", () -> checkpointing.close(today.minusDays(1)));
        attempt(root, "check", () -> checking.oncePerDay(today));
    }

    private static void attempt(Tenant root, String what, Runnable deed) {
        try {
            Scope.run(Scope.inside(root), deed);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> what + " of the publication log of " + root.slug() + " not made");
        }
    }
}
