package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.compliance.Recomputing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Sums up the figures of the bureaus, and has schools judged that are not among them. */
@ApplicationScoped
class FiguresClockwork {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    /** So that one bureau with many changes keeps the others waiting for a while only. */
    private static final int MOST_STEPS = 100;

    @Inject
    Rounds rounds;

    @Inject
    SummingUp summing;

    @Inject
    Recomputing recomputing;

    @Inject
    Directory directory;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(SOON, SOON, "summing figures up", this::sumUp);
        rounds.every(FIRST, NOW_AND_THEN, "looking for schools that are not counted", this::settle);
    }

    private void sumUp() {
        Scope.run(Scope.worker(), summing::waiting)
                .forEach(bureau -> rounds.inside(bureau, "summing figures up", this::some));
    }

    /** Each step is a transaction of its own. */
    private void some() {
        var steps = 0;
        while (steps < MOST_STEPS && summing.some()) {
            steps++;
        }
    }

    private void settle() {
        directory.all().stream()
                .filter(Tenant::isBureau)
                .forEach(bureau -> rounds.inside(bureau, "counting", this::bureau));
    }

    private void bureau() {
        var tried = new HashSet<UUID>();
        for (var left = uncounted(tried); !left.isEmpty(); left = uncounted(tried)) {
            left.forEach(school -> rounds.inside(school, "counting a school", recomputing::all));
            tried.addAll(left);
            some();
        }
        summing.settle();
    }

    /** One that cannot be counted is tried once only. */
    private List<UUID> uncounted(Set<UUID> tried) {
        return summing.uncounted().stream()
                .filter(school -> !tried.contains(school))
                .toList();
    }
}
