package sunlight.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues that bind a tenant, one after the other.
 *
 * @param reigns in the order of their days; each ends when the next begins
 */
public record CatalogueHistory(List<Reign> reigns) {

    public CatalogueHistory {
        reigns = List.copyOf(reigns);
    }

    /** An edition and the day from which it binds the tenant. */
    public record Reign(LocalDate from, Catalogue catalogue) {}

    public Optional<Catalogue> on(LocalDate day) {
        return reigns.stream()
                .filter(reign -> !reign.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Reign::catalogue);
    }

    /** Before a day nothing is owed. */
    CatalogueHistory beginningOn(LocalDate first) {
        var begun = new ArrayList<Reign>();
        on(first).ifPresent(catalogue -> begun.add(new Reign(first, catalogue)));
        reigns.stream().filter(reign -> reign.from().isAfter(first)).forEach(begun::add);
        return new CatalogueHistory(begun);
    }

    /** From a day on nothing is owed. */
    CatalogueHistory endingOn(LocalDate end) {
        var all = new ArrayList<>(
                reigns.stream().filter(reign -> reign.from().isBefore(end)).toList());
        if (!all.isEmpty()) {
            var last = all.get(all.size() - 1).catalogue();
            all.add(new Reign(end, new Catalogue(last.title(), end, last.groups(), List.of())));
        }
        return new CatalogueHistory(all);
    }

    /**
     * How long each item is owed in which way. A new edition does not restart the clock of an item that stays as it was;
     * an item that is new or changed is owed anew from the edition's day on, one that is gone ends with it.
     */
    public Map<ItemCode, List<Tenure>> tenures() {
        var tenures = new LinkedHashMap<ItemCode, List<Tenure>>();
        for (int i = 0; i < reigns.size(); i++) {
            var from = reigns.get(i).from();
            var until = i + 1 < reigns.size() ? reigns.get(i + 1).from() : null;
            for (var item : reigns.get(i).catalogue().items()) {
                extend(tenures.computeIfAbsent(item.code(), code -> new ArrayList<>()), item, from, until);
            }
        }
        return tenures;
    }

    private static void extend(List<Tenure> tenures, CatalogueItem item, LocalDate from, @Nullable LocalDate until) {
        var last = tenures.isEmpty() ? null : tenures.get(tenures.size() - 1);
        var before = last != null && from.equals(last.until()) ? last : null;
        if (before != null && item.isOwedLike(before.item())) {
            tenures.set(tenures.size() - 1, new Tenure(item, before.since(), until, before.before()));
        } else {
            tenures.add(new Tenure(item, from, until, before));
        }
    }
}
