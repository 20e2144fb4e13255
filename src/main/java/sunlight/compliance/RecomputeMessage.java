package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sunlight.messaging.OutboxHandler;

/** A tenant's timelines are to be worked out anew. */
@ApplicationScoped
class RecomputeMessage implements OutboxHandler {

    static final String TOPIC = "compliance.recompute";

    @Inject
    Judging judging;

    @Inject
    DueDatesMoved moved;

    @Inject
    Event<DatesMoved> told;

    @Inject
    Clock clock;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        // The database keeps microseconds; what is judged now must not seem to be before.
        var before = clock.instant().truncatedTo(ChronoUnit.MICROS);
        judging.all();
        if (payload.getBoolean("tell", false)) {
            var dates = moved.here(before, LocalDate.now(clock));
            if (!dates.isEmpty()) {
                told.fire(new DatesMoved(dates));
            }
        }
    }
}
