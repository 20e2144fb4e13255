package sunlight.publication.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import sunlight.identity.Permission;
import sunlight.identity.StandIns;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;

/** Who confirms what another person recorded. */
@ApplicationScoped
class SecondPerson {

    @Inject
    StandIns standIns;

    /** The acting person, by a name that also says in whose place; never who recorded it, on either side. */
    Actor confirming(String recorder) {
        var actor = Scope.requireActor();
        var principals = standIns.principals(EnumSet.of(Permission.APPROVE));
        if (actor.subject().equals(recorder)) {
            throw RuleBroken.of("signer", "posting.ownRecord");
        }
        if (principals.isEmpty()) {
            return actor;
        }
        return principals.stream()
                .filter(principal -> !principal.subject().equals(recorder))
                .findFirst()
                .map(principal -> new Actor(actor.subject(), StandIns.said(actor, principal)))
                .orElseThrow(() -> RuleBroken.of("signer", "posting.ownRecord"));
    }
}
