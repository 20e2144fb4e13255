package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Looks every few minutes whether yesterday has its checkpoint and its check, and makes them if not: a server that was
 * away at midnight, or a key that could not be read, delays them and nothing more.
 */
@ApplicationScoped
class LedgerClockwork {

    private static final Logger LOG = Logger.getLogger(LedgerClockwork.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration NEXT = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

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

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        keys.current(); // A key that cannot be used stops the start, where somebody looks.
        rounds.every(FIRST, NEXT, "looking after the publication log", this::round);
    }

    private void round() {
        directory.all().stream()
                .filter(tenant -> tenant.root().equals(tenant.id()))
                .forEach(this::round);
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
