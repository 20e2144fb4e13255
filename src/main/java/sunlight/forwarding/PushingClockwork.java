package sunlight.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.messaging.Delivery;
import sunlight.reminding.channel.Sent;
import sunlight.reminding.channel.Transport;
import sunlight.tenancy.Directory;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Rounds;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * Finds out whose public content has changed since a portal was last compared with it, and pushes what waits. Everything is
 * compared after a start and once a day, so that nothing rests on having heard of every change.
 */
@ApplicationScoped
class PushingClockwork {

    private static final int AT_ONCE = 50;
    private static final int SIDE_BY_SIDE = 2;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Rounds rounds;

    @Inject
    Revisions revisions;

    @Inject
    Directory directory;

    @Inject
    Comparing comparing;

    @Inject
    Pushing pushing;

    @Inject
    Transport transport;

    @Inject
    Clock clock;

    /** What each portal was compared with; known to the one round only. */
    private Map<UUID, Compared> compared = new HashMap<>();

    private LocalDate day = LocalDate.MIN;

    /** The revision of each tenant, and the snapshot from which they came: nothing has changed while that is the same. */
    private static final class Compared {
        private final Map<UUID, Long> revisions = new HashMap<>();
        private @Nullable RevisionSnapshot whole;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        rounds.every(PAUSE, PAUSE, "comparing portals", this::compare);
        for (int i = 1; i <= SIDE_BY_SIDE; i++) {
            rounds.every(PAUSE.multipliedBy(i), PAUSE, "pushing to portals", this::push);
        }
    }

    private void compare() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            compared = new HashMap<>();
            day = today;
        }
        var targets = Scope.run(Scope.worker(), comparing::targets);
        compared.keySet().retainAll(targets.stream().map(TargetRows.Place::id).toList());
        if (!targets.isEmpty()) {
            revisions.settled().ifPresent(known -> targets.forEach(target -> compare(target, known)));
        }
    }

    private void compare(TargetRows.Place target, RevisionSnapshot known) {
        var seen = compared.computeIfAbsent(target.id(), id -> new Compared());
        if (seen.whole != known) {
            directory.byId(target.tenant()).ifPresent(bureau -> {
                var all = directory.below(bureau);
                if (seen.whole == null) {
                    begin(bureau, target, all);
                }
                var changed = all.stream()
                        .filter(tenant -> !Long.valueOf(known.ofItself(tenant)).equals(seen.revisions.get(tenant.id())))
                        .toList();
                compare(bureau, target, changed, seen.revisions, known);
                var isWhole = changed.stream().allMatch(tenant -> seen.revisions.containsKey(tenant.id()));
                seen.whole = isWhole ? known : seen.whole;
            });
        }
    }

    private void begin(Tenant bureau, TargetRows.Place target, List<Tenant> all) {
        rounds.inside(bureau, "tidying up portals", comparing::tidyUp);
        rounds.inside(
                bureau,
                "comparing a portal",
                () -> comparing.forgetOthers(
                        target.id(), all.stream().map(Tenant::id).toList()));
    }

    /** What fails is not noted as seen, and comes again in the next round. */
    private void compare(
            Tenant bureau,
            TargetRows.Place target,
            List<Tenant> changed,
            Map<UUID, Long> seen,
            RevisionSnapshot known) {
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            var some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            some.forEach(tenant -> seen.remove(tenant.id()));
            rounds.inside(bureau, "comparing a portal", () -> {
                comparing.compare(target.id(), some.stream().map(Tenant::id).toList());
                some.forEach(tenant -> seen.put(tenant.id(), known.ofItself(tenant)));
            });
        }
    }

    private void push() {
        var due = new ArrayList<>(Scope.run(Scope.worker(), pushing::due));
        // Those who go side by side begin at different places.
        Collections.shuffle(due);
        due.forEach(next -> rounds.inside(
                next.tenant(),
                "pushing to a portal",
                () -> pushing.take(next.id()).ifPresent(parcel -> pushing.settle(parcel, attempt(parcel)))));
    }

    private Sent attempt(Parcel parcel) {
        try {
            return transport.post(parcel.wire(), parcel.json(), parcel.key());
        } catch (RuntimeException strange) {
            return new Sent(Delivery.UNKNOWN, "BROKEN");
        }
    }
}
