package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Deed;

/** Ends a code on paper with which nobody has signed in: one that nobody knows takes its place at the identity provider. */
@ApplicationScoped
class CodeEnding implements OutboxHandler {

    static final String TOPIC = "keycloak.codeEnding";

    @Inject
    GivenCodes codes;

    @Inject
    Keycloak keycloak;

    @Inject
    Event<Deed> deeds;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        var membership = UUID.fromString(payload.getString("membership"));
        codes.find(membership, Instant.parse(payload.getString("until"))).ifPresent(this::end);
    }

    private void end(GivenCodes.Row row) {
        if (keycloak.awaitingOwnPassword(List.of(row.subject())).isEmpty()) {
            codes.forget(row.membership());
            return;
        }
        keycloak.resetPassword(row.subject(), LoginCodes.next());
        codes.end(row.membership());
        deeds.fire(new Deed("person.codeEnded", "membership", row.membership().toString()));
    }
}
