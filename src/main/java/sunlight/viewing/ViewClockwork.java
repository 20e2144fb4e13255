package sunlight.viewing;

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
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Makes views that wait, one at a time on each server. */
@ApplicationScoped
class ViewClockwork {

    private static final Logger LOG = Logger.getLogger(ViewClockwork.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    MakingViews making;

    @Inject
    Directory directory;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        running.add(executor.scheduleWithFixedDelay(this::round, 4_000, 1_000, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void stop() {
        running.forEach(each -> each.cancel(false));
    }

    private void round() {
        try {
            Scope.run(Scope.worker(), making::due)
                    .forEach(view -> directory.byId(view.tenant()).ifPresent(tenant -> make(tenant, view)));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "views not made, trying again: {0}", failed.toString());
        }
    }

    private void make(Tenant tenant, MakingViews.Waiting view) {
        try {
            Scope.run(Scope.inside(tenant), () -> making.make(view.id()));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "a view for " + tenant.slug() + " was not made");
        }
    }
}
