package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;

/** Keeps one organization for each tenant at the identity provider. */
@ApplicationScoped
class OrganizationSync implements OutboxHandler {

    @Inject
    Keycloak keycloak;

    @Override
    public String topic() {
        return "keycloak.organization";
    }

    @Override
    public void handle(JsonObject payload) {
        keycloak.keepOrganization(payload.getString("slug"), payload.getString("name"));
    }
}
