package sunlight.provisioning.ui;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import sunlight.identity.LoginSlip;
import sunlight.identity.People;
import sunlight.identity.Role;
import sunlight.problem.Issue;
import sunlight.problem.Problems;
import sunlight.provisioning.FirstPerson;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Brings people into many schools beside the window, as one would into each: in the scope and a transaction of the school.
 * A school where that fails holds up no other, and the codes given before are not lost with it.
 */
@ApplicationScoped
class FirstPeopleWork {

    @Resource
    ManagedExecutorService executor;

    @Inject
    People people;

    /** What became of a school: a slip, or why there is none. */
    record Outcome(FirstPerson person, Optional<LoginSlip> slip, List<Issue> issues) {}

    /** Those of the schools that have no administrator. */
    CompletableFuture<List<Tenant>> without(Actor actor, List<Tenant> schools) {
        return CompletableFuture.supplyAsync(
                () -> schools.stream()
                        .filter(school -> Scope.run(Scope.of(school, actor), this::hasNone))
                        .toList(),
                executor);
    }

    private boolean hasNone() {
        return people.all().stream().noneMatch(person -> person.roles().contains(Role.SCHOOL_ADMIN));
    }

    CompletableFuture<List<Outcome>> bringIn(Actor actor, List<FirstPerson> chosen, IntConsumer progress) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var outcomes = new ArrayList<Outcome>();
                    for (var person : chosen) {
                        outcomes.add(Scope.run(Scope.of(person.school(), actor), () -> bringIn(person)));
                        progress.accept(outcomes.size());
                    }
                    return List.copyOf(outcomes);
                },
                executor);
    }

    private Outcome bringIn(FirstPerson person) {
        try {
            if (!hasNone()) {
                return new Outcome(person, Optional.empty(), List.of(Issue.of("school", "firstPeople.meanwhile")));
            }
            var slip = people.bringIn(person.userName(), person.displayName(), Set.of(Role.SCHOOL_ADMIN));
            return new Outcome(person, Optional.of(slip), List.of());
        } catch (RuntimeException failed) {
            // Whatever stopped this one, the codes of the others must reach their paper.
            var issues = Problems.in(failed)
                    .map(problem -> problem.issues())
                    .filter(found -> !found.isEmpty())
                    .orElseGet(() -> List.of(Issue.of("school", "firstPeople.failed")));
            return new Outcome(person, Optional.empty(), issues);
        }
    }
}
