package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.PublicOrigin;
import sunlight.tenancy.Scope;

/** Asks whoever reads the mails of an address whether they want them. */
@ApplicationScoped
class ConfirmMessage implements OutboxHandler {

    @Inject
    Subscribers subscribers;

    @Inject
    PublicOrigin origin;

    @Inject
    Post post;

    @Override
    public String topic() {
        return "subscription.confirm";
    }

    @Override
    public void handle(JsonObject payload) {
        var tenant = Scope.requireTenant();
        subscribers
                .find(UUID.fromString(payload.getString("subscription")))
                .filter(subscriber -> !subscriber.confirmed())
                .ifPresent(subscriber -> post.send(
                        Letters.confirmation(subscriber), Letters.confirmation(subscriber, tenant, origin.of(tenant))));
    }
}
