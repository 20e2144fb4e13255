package sunlight.forwarding;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sunlight.site.SitePlan;
import sunlight.site.SitePlans;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/**
 * How the sites of publishers are arranged, as their readers see it: a county below the bureau may have arranged those of its
 * schools otherwise, and the bureau's own scope does not show that.
 */
@PublicReading
public class PublishersPlans {

    @Inject
    SitePlans plans;

    @Inject
    Directory directory;

    /** Of everybody; whoever is not known has none. */
    @OpenToAll
    public Map<UUID, SitePlan> of(Collection<UUID> publishers) {
        var read = new HashMap<Sharing, SitePlan>();
        var found = new HashMap<UUID, SitePlan>();
        publishers.stream()
                .flatMap(id -> directory.byId(id).stream())
                .forEach(each -> found.put(each.id(), read.computeIfAbsent(sharing(each), none -> plans.of(each))));
        return found;
    }

    /** All schools of a bureau share one plan. */
    private record Sharing(UUID bureau, boolean schools) {}

    private static Sharing sharing(Tenant tenant) {
        var lineage = tenant.lineage();
        return tenant.isSchool() ? new Sharing(lineage.get(lineage.size() - 2), true) : new Sharing(tenant.id(), false);
    }
}
