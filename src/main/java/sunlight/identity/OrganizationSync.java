package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Scope;

/** Keeps one organization for each tenant at the identity provider, called as the tenant is now, whatever the message said. */
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
        var tenant = Scope.requireTenant();
        keycloak.keepOrganization(tenant.slug(), tenant.name().zh());
    }
}
