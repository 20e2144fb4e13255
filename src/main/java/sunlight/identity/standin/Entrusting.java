package sunlight.identity.standin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau's administrator entrusts the reviews of a very small school to somebody from elsewhere, for a time. */
@UseCase
public class Entrusting {

    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_DAYS = 366;

    @Inject
    EntrustmentRows rows;

    @Inject
    OfficePeople people;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.ENTRUST)
    public List<Entrustment> made() {
        return rows.made();
    }

    /** What the school in scope is told: who reviews for it, why and how long. */
    @Requires(Permission.READ_OWN)
    public List<Entrustment> aboutUs() {
        return rows.about();
    }

    /** People of the bureau, or of somebody below it. */
    @Requires(Permission.ENTRUST)
    public List<Colleague> peopleOf(UUID office) {
        return membersOf(below(office, "office", true)).stream()
                .filter(DelegationRows.Member::works)
                .map(each -> new Colleague(each.membership(), each.name()))
                .toList();
    }

    @Requires(Permission.ENTRUST)
    public UUID entrust(NewEntrustment said) {
        var school = below(said.school(), "school", false);
        var office = below(said.office(), "office", true);
        if (school.isBureau()) {
            throw RuleBroken.of("school", "entrustment.schoolsOnly");
        }
        if (office.id().equals(school.id())) {
            throw RuleBroken.of("reviewer", "entrustment.ownPeople");
        }
        var reviewer = membersOf(office).stream()
                .filter(member -> member.membership().equals(said.reviewer()) && member.works())
                .findFirst()
                .orElseThrow(() -> RuleBroken.of("reviewer", "entrustment.nobody"));
        if (membersOf(school).stream().anyMatch(own -> own.subject().equals(reviewer.subject()))) {
            throw RuleBroken.of("reviewer", "entrustment.ownPeople");
        }
        requireSaid(said);
        if (rows.hasOpen(school.id(), reviewer.subject(), today())) {
            throw RuleBroken.of("reviewer", "entrustment.already", reviewer.name());
        }
        var id = rows.add(reviewer, office, said, Scope.requireActor(), clock.instant());
        deeds.fire(new Deed("entrustment.made", "entrustment", id.toString()));
        return id;
    }

    private void requireSaid(NewEntrustment said) {
        var until = said.until();
        if (until == null || until.isBefore(today())) {
            throw RuleBroken.of("until", "entrustment.inPast", today());
        }
        if (until.isAfter(today().plusDays(LONGEST_DAYS))) {
            throw RuleBroken.of("until", "entrustment.tooLong");
        }
        if (said.ground().isBlank() || said.ground().strip().length() > LONGEST_GROUND) {
            throw RuleBroken.of("ground", "entrustment.noGround", LONGEST_GROUND);
        }
    }

    /** It counts at the reviewer's next click. */
    @Requires(Permission.ENTRUST)
    public void revoke(UUID id) {
        if (rows.revoke(id, Scope.requireActor(), clock.instant()) == 0) {
            throw RuleBroken.of("entrustment", "delegation.overAlready");
        }
        deeds.fire(new Deed("entrustment.revoked", "entrustment", id.toString()));
    }

    /** In the scope of those whose people they are; whoever asks is the administrator of a bureau above them. */
    private List<DelegationRows.Member> membersOf(Tenant office) {
        return Scope.run(Scope.of(office, Scope.requireActor()), () -> people.members());
    }

    private Tenant below(@Nullable UUID id, String field, boolean orSelf) {
        var own = Scope.requireTenant();
        if (id == null) {
            throw RuleBroken.of(field, "entrustment.choose." + field);
        }
        return directory
                .byId(id)
                .filter(each -> orSelf ? each.isWithin(own) : each.isBelow(own))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
