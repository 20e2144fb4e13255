package sunlight.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Empties the outbox, second by second: sees as the worker that there is work, then enters each tenant for it. */
@ApplicationScoped
class OutboxClockwork {

    private static final Logger LOG = Logger.getLogger(OutboxClockwork.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Outbox outbox;

    @Inject
    Directory directory;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        running = executor.scheduleWithFixedDelay(this::round, 2, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void round() {
        try {
            Scope.run(Scope.worker(), outbox::due).forEach(this::deliver);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "outbox not read, trying again: {0}", failed.toString());
        }
    }

    private void deliver(Outbox.Waiting waiting) {
        directory.byId(waiting.tenant()).ifPresent(tenant -> deliver(tenant, waiting));
    }

    private void deliver(Tenant tenant, Outbox.Waiting waiting) {
        var scope = Scope.inside(tenant);
        try {
            Scope.run(scope, () -> outbox.deliver(waiting.id()));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "outbox message " + waiting.id() + " not delivered, trying again");
            Scope.run(scope, () -> outbox.postpone(waiting.id(), failed.toString()));
        }
    }
}
