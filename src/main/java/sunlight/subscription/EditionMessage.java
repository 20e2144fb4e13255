package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.messaging.OutboxHandler;

/** Makes of one new edition a message for each subscriber, so that one address that fails holds up no other. */
@ApplicationScoped
class EditionMessage implements OutboxHandler {

    static final String TOPIC = "subscription.edition";

    @Inject
    Subscribers subscribers;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        subscribers.tellEach(
                new ItemCode(payload.getString("item")),
                UUID.fromString(payload.getString("disclosure")),
                payload.getInt("number"));
    }
}
