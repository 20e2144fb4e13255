package sunlight.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Empties the outbox, second by second: sees as the worker that there is work, then enters each tenant for it. */
@ApplicationScoped
class OutboxClockwork {

    private static final Logger LOG = Logger.getLogger(OutboxClockwork.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    Outbox outbox;

    @Inject
    Directory directory;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(Duration.ofSeconds(2), Duration.ofSeconds(1), "emptying the outbox", this::round);
    }

    private void round() {
        Scope.run(Scope.worker(), outbox::due).forEach(this::deliver);
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
