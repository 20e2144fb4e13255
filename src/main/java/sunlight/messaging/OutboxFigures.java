package sunlight.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;

/** What an operator's monitoring reads at {@code /metrics}; counted once a minute, however often it is asked. */
@ApplicationScoped
public class OutboxFigures {

    @Inject
    Rounds rounds;

    @Inject
    SetAside setAside;

    private volatile long last;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(Duration.ofSeconds(5), Duration.ofMinutes(1), "counting what is set aside", this::count);
    }

    private void count() {
        last = Scope.run(Scope.worker(), setAside::count);
    }

    /** Messages of the outbox that wait for a person. */
    @Gauge(name = "sunlight_outbox_set_aside", unit = MetricUnits.NONE, absolute = true)
    public long waitingForPeople() {
        return last;
    }
}
