package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import sunlight.portal.ReadyPage.Moment;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Time;

/** The pages that are kept as ready bytes. Whoever takes one out is told only of those that still hold. */
@ApplicationScoped
class HotPages {

    private static final long MAX_BYTES = 48L << 20;
    private static final int ENTRY_OVERHEAD = 400;
    private static final int MOST_WANTED = 200;

    /** A kept page that is worth packing better. */
    record Wanted(String key, ReadyPage ready) {}

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    private final BlockingQueue<Wanted> wanted = new ArrayBlockingQueue<>(MOST_WANTED);

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

    Optional<WrittenPage> find(PublicRequest request, Moment now) {
        var key = request.key();
        var ready = pages.getIfPresent(key);
        if (ready == null || !ready.isValid(now)) {
            return Optional.empty();
        }
        if (request.coding() == Coding.BROTLI && ready.isFirstReuse() && !wanted.offer(new Wanted(key, ready))) {
            ready.forgetReuse();
        }
        return Optional.of(ready.page());
    }

    /** A page that has been asked for again by somebody who takes smaller bytes, unless another is kept meanwhile. */
    Optional<Wanted> nextToPack() {
        var next = wanted.poll();
        while (next != null && pages.getIfPresent(next.key()) != next.ready()) {
            next = wanted.poll();
        }
        return Optional.ofNullable(next);
    }

    /** The same page in fewer bytes; another one that is kept meanwhile stays. */
    void replace(Wanted packed, WrittenPage smaller) {
        pages.asMap().replace(packed.key(), packed.ready(), packed.ready().as(smaller));
    }

    /** Nothing is kept but for hosts that a tenant has declared or the operator named. */
    void keep(PublicRequest request, ReadyPage ready) {
        pages.put(request.key(), ready);
    }
}
