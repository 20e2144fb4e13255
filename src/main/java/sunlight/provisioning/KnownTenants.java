package sunlight.provisioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's list is compared with: the bureau, everything below it, and names that others have.
 *
 * @param own slug of the bureau
 * @param below the bureau and the tenants below it
 * @param elsewhere names of the tenants that are not below it, by slug and by former slug
 */
record KnownTenants(String own, List<Stored.Tenant> below, Map<String, String> elsewhere) {

    Map<String, Stored.Tenant> bySlug() {
        return below.stream().collect(Collectors.toMap(tenant -> tenant.state().slug(), tenant -> tenant));
    }

    List<Stored.Tenant> schools() {
        return below.stream().filter(tenant -> tenant.state().isSchool()).toList();
    }

    /** The departments and subordinate units of the bureau itself. */
    List<Stored.Tenant> units() {
        return below.stream()
                .filter(tenant ->
                        tenant.state().isUnit() && own.equals(tenant.state().parent()))
                .toList();
    }

    Optional<Stored.Tenant> unit(String slug) {
        return units().stream()
                .filter(tenant -> tenant.state().slug().equals(slug))
                .findFirst();
    }

    /** Whether somebody else has the name in addresses, or had it. */
    boolean isTaken(String slug, @Nullable DeclaredTenant own) {
        return elsewhere.containsKey(slug)
                || below.stream()
                        .map(Stored.Tenant::state)
                        .filter(tenant -> own == null || !tenant.slug().equals(own.slug()))
                        .anyMatch(tenant -> tenant.slug().equals(slug)
                                || tenant.formerly("former_slugs").contains(slug));
    }

    /** A school that closes goes by itself, on its day. */
    boolean isClosing(String slug) {
        return below.stream()
                .map(Stored.Tenant::state)
                .anyMatch(tenant -> tenant.slug().equals(slug) && tenant.isClosing());
    }

    Map<String, Stored.Tenant> byFormerSlug() {
        var former = new HashMap<String, Stored.Tenant>();
        schools().forEach(school -> school.state().formerly("former_slugs").forEach(slug -> former.put(slug, school)));
        return former;
    }

    /** A bureau by its slug or its name. */
    Optional<DeclaredTenant> bureau(String word) {
        return below.stream()
                .map(Stored.Tenant::state)
                .filter(DeclaredTenant::isBureau)
                .filter(tenant -> tenant.slug().equals(Typed.narrow(word))
                        || Typed.same(tenant.name().zh()).equals(Typed.same(word))
                        || Typed.same(tenant.name().en()).equals(Typed.same(word)))
                .findFirst();
    }

    DeclaredTenant ownState() {
        return below.stream()
                .map(Stored.Tenant::state)
                .filter(tenant -> tenant.slug().equals(own))
                .findFirst()
                .orElseThrow();
    }
}
