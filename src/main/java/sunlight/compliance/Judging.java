package sunlight.compliance;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Tenure;
import sunlight.language.MessageJson;
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

    /** Every item there is; tells whoever watches, if a verdict changed. */
    void all() {
        var tenant = tenant();
        var tenures = catalogues.history(tenant).tenures();
        stored.lock();
        var ended = stored.closeOthers(tenures.keySet(), now());
        if (judge(tenant, tenures) || ended) {
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
        return judge(tenant, tenures);
    }

    private boolean judge(Tenant tenant, Map<ItemCode, List<Tenure>> tenures) {
        var record = records.of(tenures.keySet());
        var known = stored.known(tenures.keySet());
        var world = worlds.read(tenures.values().stream().flatMap(List::stream).toList(), record);
        var profile = Profile.of(tenant);
        var changed = new LinkedHashMap<ItemCode, List<Interval>>();
        for (var each : tenures.entrySet()) {
            var fresh = Timeline.over(
                            each.getValue(),
                            tenure -> new Compliance(
                                    tenure.item(),
                                    profile,
                                    record.of(tenure.item(), world.workingDays()),
                                    world.owedSince(tenure.since())))
                    .intervals();
            if (!same(fresh, known.getOrDefault(each.getKey(), List.of()))) {
                changed.put(each.getKey(), fresh);
            }
        }
        if (!changed.isEmpty()) {
            stored.replace(changed, now());
        }
        return !changed.isEmpty();
    }

    /** As stored: the reasons of a fresh timeline are compared in the form in which they would come back. */
    private static boolean same(List<Interval> fresh, List<Interval> before) {
        return fresh.stream().map(Judging::asStored).toList().equals(before);
    }

    private static Interval asStored(Interval interval) {
        var verdict = interval.verdict();
        var reason = MessageJson.asStored(verdict.reason());
        return new Interval(
                interval.from(),
                interval.until(),
                new Verdict(verdict.status(), verdict.dueOn(), verdict.provisional(), reason));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
