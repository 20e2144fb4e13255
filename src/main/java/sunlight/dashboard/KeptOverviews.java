package sunlight.dashboard;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/**
 * What was counted last for each bureau. A bureau whose figures are counted within a second always sees the newest; where
 * there are so many schools that it takes longer, those of a moment ago are shown and counted anew beside it.
 */
@ApplicationScoped
class KeptOverviews {

    private static final Logger LOG = Logger.getLogger(KeptOverviews.class.getName());
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int BUREAUS = 500;

    @Inject
    Revisions revisions;

    @Inject
    Instance<Surveying> surveying;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();
    private final Set<UUID> renewing = ConcurrentHashMap.newKeySet();

    /** @param revision of all that was counted; none where it was just changing */
    private record Kept(Overview overview, Optional<Long> revision, Duration took) {}

    Overview get(Scope scope, Supplier<Overview> count) {
        var bureau = bureau(scope);
        var known = kept.get(bureau.id());
        if (known == null || !known.overview().day().equals(LocalDate.now(clock))) {
            return renew(scope, count);
        }
        if (known.revision().isPresent() && known.revision().equals(revision(bureau))) {
            return known.overview();
        }
        if (known.took().compareTo(AT_ONCE) < 0) {
            return renew(scope, count);
        }
        renewLater(bureau, Objects.requireNonNull(scope.actor()));
        return known.overview();
    }

    Overview renew(Scope scope, Supplier<Overview> count) {
        var bureau = bureau(scope);
        var revision = revision(bureau);
        var begun = System.nanoTime();
        var overview = count.get();
        if (kept.size() >= BUREAUS) {
            kept.clear();
        }
        kept.put(bureau.id(), new Kept(overview, revision, Duration.ofNanos(System.nanoTime() - begun)));
        return overview;
    }

    /** Once at a time for each bureau, as the person who asked. */
    private void renewLater(Tenant bureau, Actor actor) {
        if (!renewing.add(bureau.id())) {
            return;
        }
        executor.execute(() -> {
            try {
                Scope.run(Scope.of(bureau, actor), () -> surveying.get().countAgain());
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "figures of " + bureau.slug() + " not counted anew");
            } finally {
                renewing.remove(bureau.id());
            }
        });
    }

    private Optional<Long> revision(Tenant bureau) {
        return revisions.settled().map(known -> known.of(bureau, true));
    }

    private static Tenant bureau(Scope scope) {
        @Nullable Tenant tenant = scope.tenant();
        if (tenant == null) {
            throw new NotFound();
        }
        return tenant;
    }
}
