package sunlight.identity.standin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/**
 * An approver who is away lets a colleague act in the meantime. What was delegated is delegated no further: only rights of
 * one's own role pass on.
 */
@UseCase
public class Delegating {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 184;

    @Inject
    DelegationRows rows;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /**
     * What there is, and what may be done.
     *
     * @param colleagues who could stand in for whoever asks; nobody where that person has nothing to pass on
     */
    public record State(List<Delegation> delegations, List<Colleague> colleagues, LocalDate today) {}

    @Requires(Permission.READ_OWN)
    public State state() {
        return state(false);
    }

    /** An administrator may end any of them. */
    @Requires(Permission.MANAGE_PEOPLE)
    public State administratorsState() {
        return state(true);
    }

    private State state(boolean administrator) {
        var members = rows.members();
        var delegates = members.stream().anyMatch(member -> isMe(member) && member.approver());
        var others = members.stream()
                .filter(member -> delegates && !isMe(member) && !member.approver() && member.works())
                .map(member -> new Colleague(member.membership(), member.name()))
                .toList();
        return new State(rows.all(Scope.requireActor(), administrator), others, today());
    }

    @Requires(Permission.APPROVE)
    public UUID delegate(NewDelegation said) {
        var members = rows.members();
        var me = members.stream()
                .filter(member -> isMe(member) && member.approver())
                .findFirst()
                .orElseThrow(() -> RuleBroken.of("delegator", "delegation.notYours"));
        var colleague = members.stream()
                .filter(member -> member.membership().equals(said.colleague()) && member.works())
                .findFirst()
                .orElseThrow(() -> RuleBroken.of("colleague", "delegation.nobody"));
        if (isMe(colleague)) {
            throw RuleBroken.of("colleague", "delegation.yourself");
        }
        if (colleague.approver()) {
            throw RuleBroken.of("colleague", "delegation.mayAlready", colleague.name());
        }
        requireReason(said.reason());
        requireDays(said);
        var id = rows.add(me, colleague, said, clock.instant());
        deeds.fire(new Deed("delegation.made", "delegation", id.toString()));
        return id;
    }

    private void requireDays(NewDelegation said) {
        var from = said.from();
        var until = said.until();
        if (from == null || until == null) {
            throw RuleBroken.of("fromOn", "delegation.noDays");
        }
        if (from.isBefore(today())) {
            throw RuleBroken.of("fromOn", "delegation.inPast", today());
        }
        if (until.isBefore(from)) {
            throw RuleBroken.of("untilOn", "delegation.wrongOrder");
        }
        if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw RuleBroken.of("untilOn", "delegation.tooLong", LONGEST_DAYS);
        }
        rows.lock(Scope.requireActor());
        rows.overlapping(Scope.requireActor(), from, until).ifPresent(other -> {
            throw RuleBroken.of("fromOn", "delegation.overlaps", other[0], other[1]);
        });
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw RuleBroken.of("reason", "delegation.noReason", LONGEST_REASON);
        }
    }

    /** By who is away, or by who stands in; it counts at the next click. */
    @Requires(Permission.APPROVE)
    public void revoke(UUID id) {
        end(id, false);
    }

    @Requires(Permission.MANAGE_PEOPLE)
    public void administratorRevokes(UUID id) {
        end(id, true);
    }

    private void end(UUID id, boolean administrator) {
        var found = rows.all(Scope.requireActor(), administrator).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.mayEnd()) {
            throw RuleBroken.of("delegation", "delegation.othersOwn");
        }
        if (!found.isOpen(today())) {
            throw RuleBroken.of("delegation", "delegation.overAlready");
        }
        rows.revoke(id, Scope.requireActor(), clock.instant());
        deeds.fire(new Deed("delegation.revoked", "delegation", id.toString()));
    }

    private boolean isMe(DelegationRows.Member member) {
        return member.subject().equals(Scope.requireActor().subject());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
