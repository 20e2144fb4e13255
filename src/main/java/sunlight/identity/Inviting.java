package sunlight.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** An administrator gives a colleague a link by which they set a password of their own, once. */
@UseCase
public class Inviting {

    @Inject
    Invitations invitations;

    @Inject
    MembershipRows rows;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sunlight.invitation.hours", defaultValue = "72")
    int hours;

    /** Until when the open links work, by membership. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Map<UUID, Instant> open() {
        return invitations.open(clock.instant());
    }

    /** A new link; one that was given before works no more. The password so far works until the link is used. */
    @Requires(Permission.MANAGE_PEOPLE)
    public LoginLink invite(UUID membership) {
        var subject = rows.subject(membership);
        var person = rows.all(Scope.requireActor().subject()).stream()
                .filter(each -> each.membership().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!rows.opened(subject) || rows.belongsElsewhere(subject)) {
            throw RuleBroken.of("person", "identity.belongsElsewhere");
        }
        var now = clock.instant();
        var secret = LinkSecret.next();
        var until = now.plus(Duration.ofHours(hours));
        invitations.revoke(membership, now);
        invitations.add(membership, secret, Scope.requireActor().subject(), now, until);
        deeds.fire(new Deed("person.invited", "membership", membership.toString()));
        var slug = Scope.requireTenant().slug();
        return new LoginLink(person.userName(), person.displayName(), secret.path(slug), until);
    }

    @Requires(Permission.MANAGE_PEOPLE)
    public void revoke(UUID membership) {
        if (invitations.revoke(membership, clock.instant()) > 0) {
            deeds.fire(new Deed("person.linkRevoked", "membership", membership.toString()));
        }
    }
}
