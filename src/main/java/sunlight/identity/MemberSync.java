package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Scope;

/**
 * Keeps the members of a tenant's organization at the identity provider as they are here when it is told: a message that failed
 * and comes again must not undo what a later one has done.
 */
@ApplicationScoped
class MemberSync implements OutboxHandler {

    static final String TOPIC = "keycloak.member";

    @Inject
    MembershipRows rows;

    @Inject
    Keycloak keycloak;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        var subject = payload.getString("subject");
        var slug = Scope.requireTenant().slug();
        keycloak.keepMember(slug, subject, rows.has(subject));
    }
}
