package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import sunlight.portal.ReadyPage.Moment;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Time;

/** The pages that are kept as ready bytes. Whoever takes one out is told only of those that still hold. */
@ApplicationScoped
class HotPages {

    private static final long MAX_BYTES = 48L << 20;
    private static final int ENTRY_OVERHEAD = 400;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    private final Cache<String, ReadyPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String key, ReadyPage ready) -> ready.page().bytes().length + 2 * key.length() + ENTRY_OVERHEAD)
            .build();

    /** Nothing while a change of this server is not yet read back: then no page holds. */
    Optional<Moment> now() {
        var day = Math.floorDiv(
                clock.millis() + Time.ZONE.getRules().getOffset(clock.instant()).getTotalSeconds() * 1000L,
                Duration.ofDays(1).toMillis());
        return revisions.settled().map(snapshot -> new Moment(snapshot, day));
    }

    Optional<WrittenPage> find(String key, Moment now) {
        var ready = pages.getIfPresent(key);
        return ready != null && ready.isValid(now) ? Optional.of(ready.page()) : Optional.empty();
    }

    /** Nothing is kept but for hosts that a tenant has declared or the operator named. */
    void keep(String key, ReadyPage ready) {
        pages.put(key, ready);
    }
}
