package sunlight.provisioning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Created;
import sunlight.provisioning.Change.Kept;
import sunlight.provisioning.Change.Renamed;
import sunlight.provisioning.Change.Resumed;
import sunlight.provisioning.Change.SettingsKept;
import sunlight.provisioning.Change.Suspended;

/** The steps from stored tenants to declared ones, for the files and for the console alike. Pure. */
final class TenantSteps {

    private final Map<String, Stored.Tenant> known = new HashMap<>();
    private final Map<String, Stored.Tenant> knownBefore = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final boolean overrules;

    private TenantSteps(Collection<Stored.Tenant> stored, boolean overrules) {
        this.overrules = overrules;
        for (Stored.Tenant tenant : stored) {
            known.put(tenant.state().slug(), tenant);
            if (tenant.isInConsole()) {
                tenant.state().formerly("former_slugs").forEach(slug -> knownBefore.put(slug, tenant));
            }
        }
    }

    /** Parents before their children; what is no longer declared last. What the console has declared is kept. */
    static List<Change> plan(List<DeclaredTenant> declared, List<Stored.Tenant> stored, boolean overrules) {
        var steps = new TenantSteps(stored, overrules);
        var changes = new ArrayList<Change>();
        declared.stream()
                .sorted(Comparator.comparing(DeclaredTenant::path))
                .forEach(tenant -> changes.addAll(steps.to(tenant)));
        stored.stream()
                .filter(Stored.Tenant::isActive)
                .map(tenant -> tenant.state().slug())
                .filter(slug -> !steps.declared.contains(slug))
                .sorted()
                .forEach(slug -> changes.add(steps.isKept(slug) ? new Kept(slug, Set.of()) : new Suspended(slug)));
        return List.copyOf(changes);
    }

    private boolean isKept(String slug) {
        var tenant = known.get(slug);
        return tenant != null && tenant.isInConsole() && !overrules;
    }

    private List<Change> to(DeclaredTenant tenant) {
        var steps = new ArrayList<Change>();
        declared.add(tenant.slug());
        var before = known.get(tenant.slug());
        if (before == null) {
            before = tenant.formerly("former_slugs").stream()
                    .filter(known::containsKey)
                    .findFirst()
                    .map(known::get)
                    .orElse(knownBefore.get(tenant.slug()));
            if (before == null) {
                return List.of(new Created(tenant));
            }
            declared.add(before.state().slug());
            steps.add(new Renamed(before.state().slug(), tenant));
        }
        if (!before.isActive()) {
            steps.add(new Resumed(tenant));
        }
        return fields(before, tenant, steps);
    }

    /** The last steps: what is different in the fields, and what the console has said otherwise. */
    private List<Change> fields(Stored.Tenant before, DeclaredTenant tenant, List<Change> steps) {
        var chosen = overrules ? ChosenSettings.NONE : ChosenSettings.of(before);
        var wanted = chosen.over(tenant);
        // A spelling that is stored as it is now written changes nothing; but what the console chose meanwhile is
        // overruled.
        var isWritten = before.hash().equals(wanted.hash())
                && !(overrules && ChosenSettings.of(before).isIn(tenant));
        var differences = isWritten ? Set.<String>of() : wanted.differences(before.state());
        if (!differences.isEmpty()) {
            steps.add(new Changed(wanted, differences));
        }
        var slug = before.state().slug();
        if (isKept(slug)) {
            return steps.isEmpty()
                    ? steps
                    : List.of(new Kept(slug, differences.isEmpty() ? Set.of("status") : differences));
        }
        var otherwise = chosen.otherwise(tenant);
        if (!otherwise.isEmpty()) {
            steps.add(new SettingsKept(tenant.slug(), otherwise));
        }
        return steps;
    }
}
