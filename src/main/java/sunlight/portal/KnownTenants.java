package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import sunlight.tenancy.Directory;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;

/**
 * Whose site and whose page is asked for. Every page asks this first, and it hardly ever changes: what was read holds
 * while nothing public has changed anywhere, as a page does.
 */
@ApplicationScoped
class KnownTenants {

    private static final long MOST = 2000;

    @Inject
    Directory directory;

    @Inject
    Revisions revisions;

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Known(RevisionSnapshot since, Tenant tenant) {}

    /** The bureau or school that has declared a host as its own. */
    Optional<Tenant> byHost(String host) {
        return find("h" + host, () -> directory.byHost(host));
    }

    /** The root bureau, where there is only one. */
    Optional<Tenant> onlyRoot() {
        return find("r", directory::onlyRoot);
    }

    Optional<Tenant> bySlug(String slug) {
        return find("s" + slug, () -> directory.bySlug(slug));
    }

    /** The snapshot is taken before the reading, so that a change in between is not kept as if it were read. */
    private Optional<Tenant> find(String key, Supplier<Optional<Tenant>> reading) {
        var now = revisions.settled();
        if (now.isEmpty()) {
            return reading.get();
        }
        var kept = known.getIfPresent(key);
        if (kept != null && kept.since() == now.get()) {
            return Optional.of(kept.tenant());
        }
        var read = reading.get();
        read.ifPresent(tenant -> known.put(key, new Known(now.get(), tenant)));
        return read;
    }
}
