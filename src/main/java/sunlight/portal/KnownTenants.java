package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;

/**
 * Whose site and whose page is asked for. Every page asks this first, and it hardly ever changes: what was read holds
 * while nothing public has changed anywhere, as a page does.
 */
@ApplicationScoped
class KnownTenants {

    @Inject
    Directory directory;

    @Inject
    Revisions revisions;

    private final WhileUnchanged<Tenant> known = new WhileUnchanged<>();

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

    private Optional<Tenant> find(String key, Supplier<Optional<Tenant>> reading) {
        return known.find(revisions, key, reading);
    }
}
