package sunlight.compliance;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Tenure;
import sunlight.problem.NotFound;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Works the timelines of the tenant in scope out anew and stores those that changed. */
@ApplicationScoped
class Judging {

    @Inject
    Catalogues catalogues;

    @Inject
    RecordReading records;

    @Inject
    CircumstancesReading worlds;

    @Inject
    StoredTimelines stored;

    @Inject
    Clock clock;

    @Inject
    Event<PublicChange> changes;

    @Inject
    Event<TenantJudged> judged;

    /** Every item there is; tells whoever watches, if a verdict changed. */
    void all() {
        var tenant = tenant();
        var tenures = catalogues.history(tenant).tenures();
        stored.lock();
        var changed = stored.keepOnly(timelines(tenant, tenures), clock.instant());
        judged.fire(new TenantJudged(tenant, changed));
        if (!changed.isEmpty()) {
            changes.fire(new PublicChange());
        }
    }

    /** Some items only; reads nothing that the others rest on. Answers whether a verdict changed. */
    boolean judge(Set<ItemCode> items) {
        var tenant = tenant();
        var tenures = catalogues.history(tenant).tenures().entrySet().stream()
                .filter(entry -> items.contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (tenures.isEmpty()) {
            return false;
        }
        stored.lock();
        var changed = stored.keep(timelines(tenant, tenures), clock.instant());
        if (changed.isEmpty()) {
            return false;
        }
        judged.fire(new TenantJudged(tenant, changed));
        return true;
    }

    private Map<ItemCode, List<Interval>> timelines(Tenant tenant, Map<ItemCode, List<Tenure>> tenures) {
        var record = records.of(tenures.keySet());
        var world = worlds.read(tenures.values().stream().flatMap(List::stream).toList(), record);
        var profile = Profile.of(tenant);
        var timelines = new LinkedHashMap<ItemCode, List<Interval>>();
        for (var each : tenures.entrySet()) {
            var timeline = Timeline.over(
                    each.getValue(),
                    tenure -> Compliance.of(tenure, profile, record.of(tenure.item(), world.workingDays()), world));
            timelines.put(each.getKey(), timeline.intervals());
        }
        return timelines;
    }

    private static Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
