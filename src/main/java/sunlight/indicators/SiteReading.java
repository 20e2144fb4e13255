package sunlight.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Tenant;

/** Reads the records of many sites with a few questions. */
@ApplicationScoped
class SiteReading {

    @Inject
    SiteRows rows;

    @Inject
    Arrangements arrangements;

    /** How sites stood when a day ended; those that were not there yet are left out. */
    List<SiteStanding> of(Tenant top, List<Tenant> sites, Collection<Tenant> all, LocalDate day) {
        var updates = rows.updates(top, day);
        return of(top, sites, updates, homes(all, updates), day);
    }

    /** The own site of a tenant, whose home page is read by the caller: that of a bureau shows what others have published. */
    List<SiteStanding> own(Tenant tenant, @Nullable LocalDate home, LocalDate day) {
        var homes = new HashMap<UUID, LocalDate>();
        if (home != null) {
            homes.put(tenant.id(), home);
        }
        return of(tenant, List.of(tenant), rows.updates(tenant, day), homes, day);
    }

    private List<SiteStanding> of(
            Tenant top,
            List<Tenant> sites,
            Map<UUID, SiteRows.Updates> updates,
            Map<UUID, LocalDate> homes,
            LocalDate day) {
        var opened = rows.opened(top);
        var unanswered = rows.unanswered(top, day);
        var arranged = arrangements.on(day);
        return sites.stream()
                .map(site -> {
                    var known = updates.getOrDefault(site.id(), SiteRows.Updates.NONE);
                    var declared = opened.getOrDefault(site.id(), LocalDate.MAX);
                    var arrangement = arranged.of(site);
                    return new Read(
                            site,
                            new SiteRecord(
                                    site.isSchool(),
                                    known.first().isBefore(declared) ? known.first() : declared,
                                    homes.get(site.id()),
                                    arrangement.of(site, known.latest()),
                                    unanswered.getOrDefault(site.id(), List.of()),
                                    arrangement.terms()));
                })
                .filter(read -> !read.record().openedOn().isAfter(day))
                .map(read -> SiteStanding.of(read.site(), read.record(), day))
                .toList();
    }

    private record Read(Tenant site, SiteRecord record) {}

    /** The home page of a bureau shows the newest of everybody below it. */
    private static Map<UUID, LocalDate> homes(Collection<Tenant> all, Map<UUID, SiteRows.Updates> updates) {
        var homes = new HashMap<UUID, LocalDate>();
        for (var tenant : all) {
            var newest =
                    updates.getOrDefault(tenant.id(), SiteRows.Updates.NONE).newest();
            if (newest != null) {
                tenant.lineage().forEach(above -> homes.merge(above, newest, SiteReading::later));
            }
        }
        return homes;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
