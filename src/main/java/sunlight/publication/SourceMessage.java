package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;

/** A text that the tenant refers to may have changed: to whoever watches its record that is a change of the record. */
@ApplicationScoped
class SourceMessage implements OutboxHandler {

    static final String TOPIC = "publication.source";

    @Inject
    Adoptions adoptions;

    @Inject
    Event<RecordChanged> changed;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        var items = adoptions.items();
        if (!items.isEmpty()) {
            changed.fire(new RecordChanged(items));
        }
    }
}
