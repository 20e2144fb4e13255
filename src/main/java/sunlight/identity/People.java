package sunlight.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.language.Message;
import sunlight.messaging.Outbox;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** An administrator brings people in and takes them off again. */
@UseCase
public class People {

    @Inject
    MembershipRows rows;

    @Inject
    Keycloak keycloak;

    @Inject
    GivenCodes codes;

    @Inject
    Outbox outbox;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.MANAGE_PEOPLE)
    public List<Person> all() {
        return rows.all(Scope.requireActor().subject());
    }

    /**
     * The codes on paper that nobody has used, by membership. Those that were used in the meantime are forgotten. While the
     * service that knows is away, all of them, with a word about that.
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public OpenCodes codes() {
        var all = codes.all();
        var open = all.stream().collect(toMap(GivenCodes.Row::membership, GivenCodes.Row::code));
        var asked = all.stream()
                .filter(row -> !row.code().isOver())
                .map(GivenCodes.Row::subject)
                .toList();
        try {
            var waiting = keycloak.awaitingOwnPassword(asked);
            all.stream()
                    .filter(row -> !row.code().isOver() && !waiting.contains(row.subject()))
                    .forEach(row -> {
                        open.remove(row.membership());
                        codes.forget(row.membership());
                    });
            return new OpenCodes(open, true);
        } catch (RuntimeException failed) {
            if (!Away.isMeantBy(failed)) {
                throw failed;
            }
            return new OpenCodes(open, false);
        }
    }

    /** New codes for all whose old ones were not used in time; who opens doors elsewhere as well is left out. */
    @Requires(Permission.MANAGE_PEOPLE)
    public List<LoginSlip> renewExpired() {
        return codes.over().stream()
                .filter(row -> rows.opened(row.subject()) && !rows.belongsElsewhere(row.subject()))
                .map(row -> renewed(row.membership(), row.subject()))
                .toList();
    }

    /** Adds a person. A new account gets a code for one login; an existing one keeps its password. */
    @Requires(Permission.MANAGE_PEOPLE)
    public LoginSlip bringIn(String userName, String displayName, Set<Role> roles) {
        PersonNames.check(userName, displayName);
        checkRoles(roles);
        var known = Away.told(() -> keycloak.subject(userName));
        Optional<String> code = known.isPresent() ? Optional.empty() : Optional.of(LoginCodes.next());
        var subject =
                known.orElseGet(() -> Away.told(() -> keycloak.createUser(userName, displayName, code.orElseThrow())));
        if (rows.has(subject)) {
            throw RuleBroken.of("userName", "identity.alreadyHere", userName);
        }
        if (known.isEmpty()) {
            rows.noteOpened(subject);
        } else if (!rows.opened(subject) && !rows.belongsElsewhere(subject)) {
            // An operator's account, or one that this product never opened.
            throw RuleBroken.of("userName", "identity.notOurs", userName);
        }
        var id = rows.add(
                subject, userName, displayName, roles, Scope.requireActor().subject());
        tell(subject);
        deeds.fire(new Deed("person.broughtIn", "membership", id.toString()).changing(null, said(userName, roles)));
        return new LoginSlip(id, userName, displayName, code.map(letters -> codes.give(id, letters)));
    }

    @Requires(Permission.MANAGE_PEOPLE)
    public void changeRoles(UUID membership, Set<Role> roles) {
        checkRoles(roles);
        checkNotMyself(membership);
        var before = said(membership);
        rows.changeRoles(membership, roles);
        if (!roles.contains(Role.SUPERVISOR)) {
            rows.forgetSchools(membership);
        }
        deeds.fire(new Deed("person.rolesChanged", "membership", membership.toString())
                .changing(before, said(membership)));
    }

    /** Takes a person off; it counts at their next click. The account stays, it may belong elsewhere. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void takeOff(UUID membership) {
        checkNotMyself(membership);
        var subject = rows.subject(membership);
        var before = said(membership);
        rows.remove(membership);
        tell(subject);
        deeds.fire(new Deed("person.takenOff", "membership", membership.toString()).changing(before, null));
    }

    /** A new code for a colleague who forgot the password, unless the account also opens doors elsewhere. */
    @Requires(Permission.MANAGE_PEOPLE)
    public LoginSlip resetPassword(UUID membership) {
        var subject = rows.subject(membership);
        if (!rows.opened(subject) || rows.belongsElsewhere(subject)) {
            throw RuleBroken.of("person", "identity.belongsElsewhere");
        }
        return renewed(membership, subject);
    }

    private LoginSlip renewed(UUID membership, String subject) {
        var person = person(membership);
        var code = LoginCodes.next();
        Away.told(() -> keycloak.resetPassword(subject, code));
        deeds.fire(new Deed("person.passwordReset", "membership", membership.toString()));
        return new LoginSlip(
                membership, person.userName(), person.displayName(), Optional.of(codes.give(membership, code)));
    }

    private Person person(UUID membership) {
        return rows.all(Scope.requireActor().subject()).stream()
                .filter(each -> each.membership().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Message said(UUID membership) {
        var person = person(membership);
        return said(person.userName(), person.roles());
    }

    /** By the user name: whose roles they were is what an auditor asks. */
    private static Message said(String userName, Set<Role> roles) {
        var all = Message.listing(roles.stream().sorted().map(role -> Message.of("Role." + role.name())));
        return Message.of("audit.value.roles", userName, all.orElseThrow());
    }

    private static void checkRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw RuleBroken.of("roles", "identity.noRole");
        }
        if (!roles.stream().allMatch(role -> role.fits(Scope.requireTenant().kind()))) {
            throw RuleBroken.of("roles", "identity.roleDoesNotFit");
        }
    }

    private void checkNotMyself(UUID membership) {
        if (rows.subject(membership).equals(Scope.requireActor().subject())) {
            throw RuleBroken.of("person", "identity.notYourself");
        }
    }

    private void tell(String subject) {
        outbox.add(
                MemberSync.TOPIC,
                Json.createObjectBuilder().add("subject", subject).build());
    }
}
