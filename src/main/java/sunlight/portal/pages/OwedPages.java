package sunlight.portal.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.tenancy.Tenant;

/** Makes the list of what is owed below a bureau: a number and a way to each, no order of rank. */
public final class OwedPages {

    private OwedPages() {}

    /** @param below in the order of their names, which is the order of the list */
    public static OwedPage bureau(Visit visit, Tenant bureau, List<Tenant> below, Map<UUID, Integer> overdue) {
        var schools = below.stream()
                .filter(tenant -> !tenant.id().equals(bureau.id()))
                .filter(tenant -> overdue.getOrDefault(tenant.id(), 0) > 0)
                .map(tenant -> new HomePage.Tally(
                        visit.say(tenant.name()),
                        visit.under(tenant, "owed"),
                        visit.say("portal.owed.count", overdue.getOrDefault(tenant.id(), 0))))
                .toList();
        return new OwedPage(
                Frames.below(visit, bureau, visit.say("portal.owed")),
                visit.say(schools.isEmpty() ? "portal.owed.none" : "portal.owed.lead", schools.size()),
                schools,
                Contacts.of(visit, bureau));
    }
}
