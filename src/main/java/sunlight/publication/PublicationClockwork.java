package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import sunlight.problem.Problems;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;

/** Publishes what is due and takes down what is over, every few seconds. */
@ApplicationScoped
class PublicationClockwork {

    private static final Duration OFTEN = Duration.ofSeconds(5);

    @Inject
    Rounds rounds;

    @Inject
    Scheduling scheduling;

    @Inject
    Expiring expiring;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(OFTEN, OFTEN, "timed publication", this::publishDue);
        rounds.every(OFTEN, OFTEN, "take-down of notices", this::takeDownExpired);
    }

    private void publishDue() {
        Scope.run(Scope.worker(), scheduling::due)
                .forEach(due -> rounds.inside(due.tenant(), "timed publication", () -> publish(due.disclosure())));
    }

    private void takeDownExpired() {
        Scope.run(Scope.worker(), expiring::due)
                .forEach(due ->
                        rounds.inside(due.tenant(), "take-down of a notice", () -> expiring.expire(due.disclosure())));
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
