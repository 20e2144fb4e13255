package sunlight.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/**
 * Somebody comes by a one-time link. Nobody is signed in: the secret of the link stands in the place of a permission,
 * and the scope is the tenant's that gave it.
 */
@UseCase
public class Welcoming {

    private static final int LONGEST = 200;

    @Inject
    Invitations invitations;

    @Inject
    MembershipRows rows;

    @Inject
    Keycloak keycloak;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Looking uses nothing up: messengers open links by themselves. */
    @ByWorker
    public Welcome look(String secret) {
        return invitations
                .find(new LinkSecret(secret), clock.instant())
                .map(this::welcome)
                .orElse(Welcome.no(Welcome.State.UNKNOWN));
    }

    /** Sets the password, once. A password that the realm's rules refuse leaves the link as it was. */
    @ByWorker
    public Welcome setPassword(String secret, String password) {
        var now = clock.instant();
        var found = invitations.find(new LinkSecret(secret), now);
        var welcome = found.map(this::welcome).orElse(Welcome.no(Welcome.State.UNKNOWN));
        if (welcome.state() != Welcome.State.OPEN) {
            return welcome;
        }
        if (password.isBlank() || password.length() > LONGEST) {
            throw RuleBroken.of("password", "identity.passwordRefused");
        }
        var row = found.orElseThrow();
        invitations.use(row.id(), now);
        keycloak.setPassword(row.subject(), password);
        deeds.fire(new Deed("person.cameByLink", "invitation", row.id().toString()));
        return welcome;
    }

    private Welcome welcome(Invitations.Row row) {
        if (row.state() != Welcome.State.OPEN) {
            return Welcome.no(row.state());
        }
        // It may have come to belong elsewhere since the link was given.
        return rows.opened(row.subject()) && !rows.belongsElsewhere(row.subject())
                ? new Welcome(Welcome.State.OPEN, row.userName(), row.displayName())
                : Welcome.no(Welcome.State.BELONGS_ELSEWHERE);
    }
}
