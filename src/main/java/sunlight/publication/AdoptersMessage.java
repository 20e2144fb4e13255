package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** Something that a bureau publishes has changed: each tenant that refers to a text of it gets a message of its own. */
@ApplicationScoped
class AdoptersMessage implements OutboxHandler {

    static final String TOPIC = "publication.adopters";

    @Inject
    Adoptions adoptions;

    @Inject
    Directory directory;

    @Inject
    TellingAdopters telling;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        for (var adopter : adoptions.adopters()) {
            directory.byId(adopter).ifPresent(tenant -> Scope.run(Scope.inside(tenant), () -> telling.later()));
        }
    }
}
