package sunlight.publication;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Problems;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** Publishes what is due and takes down what is over, every few seconds. */
@ApplicationScoped
class PublicationClockwork {

    private static final Logger LOG = Logger.getLogger(PublicationClockwork.class.getName());
    private static final int SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Scheduling scheduling;

    @Inject
    Expiring expiring;

    @Inject
    Directory directory;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        running = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void round() {
        try {
            each(Scope.run(Scope.worker(), scheduling::due), this::publish);
            each(Scope.run(Scope.worker(), expiring::due), expiring::expire);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "what is due was not read, trying again: {0}", failed.toString());
        }
    }

    private void each(List<Scheduling.Due> due, Consumer<UUID> work) {
        for (var one : due) {
            directory.byId(one.tenant()).ifPresent(tenant -> {
                try {
                    Scope.run(Scope.inside(tenant), () -> work.accept(one.disclosure()));
                } catch (RuntimeException failed) {
                    LOG.log(Level.WARNING, failed, () -> "not done at its time, trying again: " + one.disclosure());
                }
            });
        }
    }

    /** What stands against it is told in a transaction of its own: the other one is undone. */
    private void publish(UUID disclosure) {
        try {
            scheduling.publish(disclosure);
        } catch (RuntimeException failed) {
            var against = Problems.in(failed).orElseThrow(() -> failed).issues();
            scheduling.giveBack(disclosure, against);
        }
    }
}
