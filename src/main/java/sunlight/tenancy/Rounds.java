package sunlight.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Background work that comes again and again for as long as the server lives. A round that fails is logged and comes again;
 * what fails inside one tenant keeps no other one waiting.
 */
@Dependent
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Directory directory;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /**
     * @param first how long after the start of the server
     * @param next how long after the end of the round before
     * @param what names the work in the log
     */
    public void every(Duration first, Duration next, String what, Runnable round) {
        running.add(executor.scheduleWithFixedDelay(
                () -> attempt(what, round), first.toMillis(), next.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void attempt(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "{0} did not go round, trying again: {1}", new Object[] {what, failed.toString()});
        }
    }

    /** Nothing where the tenant is not known. */
    public void inside(UUID tenant, String what, Runnable work) {
        directory.byId(tenant).ifPresent(known -> inside(known, what, work));
    }

    public void inside(Tenant tenant, String what, Runnable work) {
        try {
            Scope.run(Scope.inside(tenant), work);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> what + " failed for " + tenant.slug());
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(each -> each.cancel(false));
    }
}
