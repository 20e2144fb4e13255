package sunlight.identity;

import java.io.Serializable;
import java.security.Principal;
import sunlight.tenancy.Actor;

/** The acting person as the container knows them. */
public record ActorPrincipal(Actor actor) implements Principal, Serializable {

    @Override
    public String getName() {
        return actor.subject();
    }
}
