package sunlight.publication.gate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Reads files that wait, one at a time on each server, and every few minutes looks for editions to check again. */
@ApplicationScoped
class GateClockwork {

    private static final Logger LOG = Logger.getLogger(GateClockwork.class.getName());
    private static final int SWEEP_MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    FileReadings readings;

    @Inject
    Sweeping sweeping;

    @Inject
    Directory directory;

    @Inject
    GateNews news;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        running.add(executor.scheduleWithFixedDelay(this::round, 3_000, 1_000, TimeUnit.MILLISECONDS));
        running.add(executor.scheduleWithFixedDelay(this::sweep, 1, SWEEP_MINUTES, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        running.forEach(each -> each.cancel(false));
    }

    private void round() {
        try {
            Scope.run(Scope.worker(), readings::due).forEach(this::read);
            news.tell();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "files not checked, trying again: {0}", failed.toString());
        }
    }

    private void read(FileReadings.Waiting waiting) {
        inside(directory.byId(waiting.tenant()).orElse(null), () -> readings.read(waiting.id()));
    }

    private void sweep() {
        try {
            directory.all().forEach(tenant -> inside(tenant, sweeping::sweep));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "public editions not checked, trying again: {0}", failed.toString());
        }
    }

    private static void inside(@Nullable Tenant tenant, Runnable work) {
        if (tenant == null) {
            return;
        }
        try {
            Scope.run(Scope.inside(tenant), work);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "the gate's work for " + tenant.slug() + " did not end");
        }
    }
}
