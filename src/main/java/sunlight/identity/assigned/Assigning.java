package sunlight.identity.assigned;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.assigned.AssignedSchool.TakenOver;
import sunlight.identity.assigned.AssignmentRows.Assignment;
import sunlight.identity.assigned.AssignmentRows.Member;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** A bureau's administrator says which school is looked after by whom; it counts at that person's next click. */
@UseCase
public class Assigning {

    @Inject
    AssignmentRows rows;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.MANAGE_PEOPLE)
    public Responsibilities all() {
        var schools = schools();
        var assignments = rows.all();
        var below = schools.stream().map(Tenant::id).collect(toSet());
        var supervisors = rows.supervisors().stream()
                .map(member -> supervisor(member, assignments, below))
                .toList();
        var known = supervisors.stream().map(Supervisor::membership).collect(toSet());
        Map<UUID, List<UUID>> by = assignments.stream()
                .filter(each -> known.contains(each.membership()))
                .collect(groupingBy(Assignment::school, mapping(Assignment::membership, toList())));
        var before = takenOver(schools, by);
        return new Responsibilities(
                supervisors,
                schools.stream()
                        .filter(Tenant::active)
                        .map(school -> new AssignedSchool(
                                school,
                                by.getOrDefault(school.id(), List.of()),
                                before.getOrDefault(school.slug(), List.of())))
                        .toList());
    }

    private static Supervisor supervisor(Member member, List<Assignment> assignments, Set<UUID> below) {
        var mine = assignments.stream()
                .filter(each -> each.membership().equals(member.membership()))
                .toList();
        var seen = (int)
                mine.stream().filter(each -> below.contains(each.school())).count();
        return new Supervisor(member.membership(), member.userName(), member.name(), seen, mine.size() - seen);
    }

    /** By the address of the successor, those that somebody had looked after. */
    private static Map<String, List<TakenOver>> takenOver(List<Tenant> schools, Map<UUID, List<UUID>> by) {
        var before = new HashMap<String, List<TakenOver>>();
        for (var closed : schools) {
            var who = by.getOrDefault(closed.id(), List.of());
            if (!closed.active() && !who.isEmpty()) {
                Closing.of(closed).stream()
                        .flatMap(closing -> closing.successors().stream())
                        .forEach(successor -> before.computeIfAbsent(successor.slug(), none -> new ArrayList<>())
                                .add(new TakenOver(closed.name(), who)));
            }
        }
        return before;
    }

    /**
     * Adds schools to those that somebody looks after.
     *
     * @return how many are new
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public int assign(UUID membership, Set<UUID> schools) {
        var supervisor = supervisor(membership);
        if (schools.isEmpty()) {
            throw RuleBroken.of("schools", "assigned.noSchool");
        }
        if (!schools().stream().map(Tenant::id).collect(toSet()).containsAll(schools)) {
            throw new NotFound();
        }
        var added = rows.add(supervisor, schools, Scope.requireActor().subject(), clock.instant());
        deeds.fire(new Deed("supervisor.assigned", "membership", membership.toString()));
        return added;
    }

    /**
     * Takes schools away from those that somebody looks after.
     *
     * @return how many there were
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public int release(UUID membership, Set<UUID> schools) {
        var supervisor = supervisor(membership);
        if (schools.isEmpty()) {
            throw RuleBroken.of("schools", "assigned.noSchool");
        }
        var removed = rows.remove(supervisor, schools);
        deeds.fire(new Deed("supervisor.released", "membership", membership.toString()));
        return removed;
    }

    /** The schools that pasted lines name; all or nothing. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Set<UUID> named(String lines) {
        return new SchoolLines(schools()).read(lines);
    }

    /** Also those that are closed: their record can still be looked at. */
    private List<Tenant> schools() {
        return directory.below(Scope.requireTenant()).stream()
                .filter(each -> each.kind() == TenantKind.SCHOOL)
                .toList();
    }

    private Member supervisor(UUID membership) {
        return rows.supervisor(membership).orElseThrow(() -> RuleBroken.of("supervisor", "assigned.nobody"));
    }
}
