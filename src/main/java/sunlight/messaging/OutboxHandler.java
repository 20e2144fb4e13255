package sunlight.messaging;

import jakarta.json.JsonObject;

/** Delivers the messages of one topic. May be called again for the same message; must then do nothing new. */
public interface OutboxHandler {

    String topic();

    /** Runs in the scope of the message's tenant and in a transaction; an exception means "again later". */
    void handle(JsonObject payload);
}
