package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** A calendar of a bureau changed: everybody below is judged anew, each in a transaction of its own. */
@ApplicationScoped
class RecomputeBelowMessage implements OutboxHandler {

    @Inject
    Directory directory;

    @Inject
    Recomputing recomputing;

    @Override
    public String topic() {
        return "compliance.recompute.below";
    }

    @Override
    public void handle(JsonObject payload) {
        var bureau = Scope.requireTenant();
        directory.below(bureau).forEach(tenant -> Scope.run(Scope.inside(tenant), () -> recomputing.later(payload)));
    }
}
