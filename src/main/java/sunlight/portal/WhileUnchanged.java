package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Revisions;

/** Keeps what was read while nothing public has changed anywhere, as a page is kept; so it is for what pages show and no more. */
final class WhileUnchanged<V> {

    private static final long MOST = 2000;

    private final Cache<String, Known<V>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Known<V>(RevisionSnapshot since, V value) {}

    /** The snapshot is taken before the reading, so that a change in between is not kept as if it were read. */
    Optional<V> find(Revisions revisions, String key, Supplier<Optional<V>> reading) {
        var now = revisions.settled();
        if (now.isEmpty()) {
            return reading.get();
        }
        var kept = known.getIfPresent(key);
        if (kept != null && kept.since() == now.get()) {
            return Optional.of(kept.value());
        }
        var read = reading.get();
        read.ifPresent(value -> known.put(key, new Known<>(now.get(), value)));
        return read;
    }
}
