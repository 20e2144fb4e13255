package sunlight.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Background work that comes again and again for as long as the server lives. A round that fails is logged and comes again;
 * what fails inside one tenant keeps no other one waiting.
 */
@Dependent
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Inject
    Workers workers;

    @Inject
    Directory directory;

    /**
     * @param first how long after the start of the server
     * @param next how long after the end of the round before
     * @param what names the work in the log
     */
    public void every(Duration first, Duration next, String what, Runnable round) {
        after(first, () -> next, what, round);
    }

    /** @param wait asked after each round: how long until the next */
    public void after(Duration first, Supplier<Duration> wait, String what, Runnable round) {
        workers.later(first, () -> {
            try {
                attempt(what, round);
            } finally {
                after(wait.get(), wait, what, round);
            }
        });
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
}
