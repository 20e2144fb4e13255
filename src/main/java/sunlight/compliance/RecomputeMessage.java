package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;

/** A tenant's timelines are to be worked out anew. */
@ApplicationScoped
class RecomputeMessage implements OutboxHandler {

    @Inject
    Judging judging;

    @Override
    public String topic() {
        return "compliance.recompute";
    }

    @Override
    public void handle(JsonObject payload) {
        judging.all();
    }
}
