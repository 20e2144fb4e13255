package sunlight.dashboard;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau looks at all its schools together. */
@UseCase
public class Surveying {

    @Inject
    Counting counting;

    @Inject
    KeptCounts kept;

    @Inject
    BureauRows bureaus;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    Watching watching;

    @Inject
    Clock clock;

    /** As it is kept; of a few assigned schools, and while not all are among the kept figures, it is counted. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Overview overview() {
        var horizon = new Horizon(LocalDate.now(clock));
        if (watching.sight().all()) {
            var bureau = Scope.requireTenant();
            return of(
                    horizon, counting.oneOfEachBureau(bureau), kept.on(horizon).orElseGet(() -> counting.on(horizon)));
        }
        return of(horizon, counting.oneOfEachBureau(), counting.on(horizon));
    }

    /** How the bureau itself, those below it and their units stand with what they owe themselves, as far as the person sees them. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<BureauFigures> bureaus() {
        var own = Scope.requireTenant();
        var sight = watching.sight();
        return bureaus.on(LocalDate.now(clock), own).stream()
                .filter(each -> sight.sees(each.id()))
                .toList();
    }

    private Overview of(Horizon horizon, List<UUID> schools, Counts counts) {
        var heads = inForce(schools, horizon.today());
        var items = heads.items();
        var byItem = new TreeMap<>(counts.byItem());
        byItem.keySet().retainAll(items.keySet());
        return new Overview(
                horizon.today(),
                clock.instant(),
                counts.schools(),
                counts.uncounted(),
                byItem.values().stream().reduce(Tally.NONE, Tally::plus),
                counts.byDistrict(),
                counts.byKind(),
                by(byItem, heads::group),
                byItem,
                counts.trend(),
                horizon.weeks(),
                counts.due().stream()
                        .filter(each -> items.containsKey(each.item()))
                        .toList(),
                counts.worst(),
                counts.improved(),
                List.copyOf(heads.groups().values()),
                Map.copyOf(items));
    }

    /** The catalogues of the schools, put together. */
    private record Heads(Map<String, Catalogue.Group> groups, Map<ItemCode, CatalogueItem> items) {

        String group(ItemCode item) {
            return Objects.requireNonNull(items.get(item)).group();
        }
    }

    private Heads inForce(List<UUID> schools, LocalDate today) {
        var heads = new Heads(new LinkedHashMap<>(), new LinkedHashMap<>());
        schools.stream()
                .flatMap(id -> directory.byId(id).stream())
                .flatMap(school -> catalogues.inForce(school, today).stream())
                .forEach(each -> {
                    each.groups().forEach(group -> heads.groups().putIfAbsent(group.code(), group));
                    each.items().forEach(item -> heads.items().putIfAbsent(item.code(), item));
                });
        return heads;
    }

    private static <K> Map<K, Tally> by(Map<ItemCode, Tally> byItem, Function<ItemCode, K> key) {
        var tallies = new TreeMap<K, Tally>();
        byItem.forEach((item, tally) -> tallies.merge(key.apply(item), tally, Tally::plus));
        return tallies;
    }
}
