package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;

/** A tenant's timelines are to be worked out anew. */
@ApplicationScoped
class RecomputeMessage implements OutboxHandler {

    static final String TOPIC = "compliance.recompute";

    @Inject
    Judging judging;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        judging.all();
    }
}
