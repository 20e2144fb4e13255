package sunlight.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Brings into the search what is older than it: after the first start, after a restore, and after a release that makes
 * its rows by another rule. Publishing itself does not wait for this.
 */
@ApplicationScoped
class IndexClockwork {

    private static final Logger LOG = Logger.getLogger(IndexClockwork.class.getName());
    private static final int FIRST_SECONDS = 3;
    private static final int NEXT_SECONDS = 3600;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CatchingUp catchingUp;

    @Inject
    Directory directory;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        running = executor.scheduleWithFixedDelay(this::round, FIRST_SECONDS, NEXT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void round() {
        try {
            catchingUp.behind().forEach(this::renew);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "search not looked after, trying again: {0}", failed.toString());
        }
    }

    private void renew(UUID tenant) {
        directory.byId(tenant).ifPresent(this::renew);
    }

    private void renew(Tenant tenant) {
        try {
            Scope.run(Scope.inside(tenant), catchingUp::renew);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "texts of " + tenant.slug() + " not brought into the search");
        }
    }
}
