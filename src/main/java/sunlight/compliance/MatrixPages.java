package sunlight.compliance;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueHistory.Reign;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Tenant;

/** Puts tenants and the items of their catalogues together. */
@ApplicationScoped
class MatrixPages {

    @Inject
    Catalogues catalogues;

    /**
     * The catalogues of a day, and the tenants in the order given.
     *
     * @param known items that something is known of, which have a column even if no catalogue of that day has them now
     */
    MatrixPage of(
            Collection<Tenant> tenants, LocalDate day, Set<ItemCode> known, Function<Tenant, MatrixPage.Row> row) {
        var groups = new LinkedHashMap<String, Catalogue.Group>();
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        var asked = askedFor(tenants);
        var inForce = new LinkedHashSet<Catalogue>();
        asked.forEach(each -> catalogues.inForce(each, day).ifPresent(inForce::add));
        for (var catalogue : inForce) {
            catalogue.groups().forEach(group -> groups.putIfAbsent(group.code(), group));
            catalogue.items().forEach(item -> items.putIfAbsent(item.code(), item));
        }
        if (!items.keySet().containsAll(known)) {
            for (var reign : reigns(asked)) {
                reign.catalogue().groups().forEach(group -> groups.putIfAbsent(group.code(), group));
                reign.catalogue().items().stream()
                        .filter(item -> known.contains(item.code()))
                        .forEach(item -> items.putIfAbsent(item.code(), item));
            }
        }
        return new MatrixPage(
                List.copyOf(groups.values()),
                inGroups(groups.keySet(), items.values()),
                tenants.stream().map(row).toList());
    }

    /** Schools below one bureau share its catalogue, so one of them is asked. */
    private static Collection<Tenant> askedFor(Collection<Tenant> tenants) {
        var asked = new LinkedHashMap<List<UUID>, Tenant>();
        tenants.forEach(each -> asked.putIfAbsent(
                each.isBureau()
                        ? each.lineage()
                        : each.lineage().subList(0, each.lineage().size() - 1),
                each));
        return asked.values();
    }

    private List<Reign> reigns(Collection<Tenant> asked) {
        return asked.stream()
                .flatMap(each -> catalogues.history(each).reigns().stream())
                .sorted(comparing(Reign::from).reversed())
                .toList();
    }

    private static List<CatalogueItem> inGroups(Collection<String> groups, Collection<CatalogueItem> items) {
        var order = List.copyOf(groups);
        return items.stream()
                .sorted(comparing(item -> order.indexOf(item.group())))
                .toList();
    }

    /** Of somebody for whom nothing has been worked out yet. */
    static MatrixPage.Row unjudged(Tenant tenant) {
        return row(tenant, false, Map.of(), Set.of());
    }

    static MatrixPage.Row row(Tenant tenant, Map<ItemCode, ComplianceStatus> statuses, Set<ItemCode> differing) {
        return row(tenant, true, statuses, differing);
    }

    private static MatrixPage.Row row(
            Tenant tenant, boolean judged, Map<ItemCode, ComplianceStatus> statuses, Set<ItemCode> differing) {
        return new MatrixPage.Row(
                tenant.id(),
                tenant.slug(),
                tenant.name(),
                tenant.district(),
                tenant.kinds(),
                tenant.flags(),
                judged,
                statuses,
                differing);
    }
}
