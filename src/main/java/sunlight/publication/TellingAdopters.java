package sunlight.publication;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import sunlight.messaging.Outbox;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Tells a tenant that a text which it refers to may have changed: by a message, so that many are not one transaction. */
@UseCase
public class TellingAdopters {

    @Inject
    Outbox outbox;

    @ByWorker
    public void later() {
        outbox.add(SourceMessage.TOPIC, JsonValue.EMPTY_JSON_OBJECT);
    }
}
