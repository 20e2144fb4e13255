package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;

/** Keeps the members of a tenant's organization at the identity provider. */
@ApplicationScoped
class MemberSync implements OutboxHandler {

    static final String TOPIC = "keycloak.member";

    @Inject
    Keycloak keycloak;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        keycloak.keepMember(payload.getString("slug"), payload.getString("subject"), payload.getBoolean("member"));
    }
}
