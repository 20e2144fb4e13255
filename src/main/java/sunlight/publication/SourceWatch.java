package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import sunlight.messaging.Outbox;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Whatever a bureau changes in its record, those who refer to its texts hear of it. Who they are is asked after the
 * transaction, by the message, so that nobody is missed who adopts a text in the moment in which it is withdrawn.
 */
@ApplicationScoped
class SourceWatch {

    @Inject
    Outbox outbox;

    void recordChanged(@Observes RecordChanged change) {
        if (Scope.bound().map(Scope::tenant).filter(Tenant::isBureau).isPresent()) {
            outbox.add(AdoptersMessage.TOPIC, JsonValue.EMPTY_JSON_OBJECT);
        }
    }
}
