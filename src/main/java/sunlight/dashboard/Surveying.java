package sunlight.dashboard;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.DueWindow;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau looks at all its schools together. */
@UseCase
public class Surveying {

    private static final int WEEKS_BACK = 26;
    private static final int WEEKS_AHEAD = 4;
    private static final int SCHOOLS_NAMED = 10;

    @Inject
    Counting counting;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    KeptOverviews kept;

    @Inject
    Watching watching;

    @Inject
    Clock clock;

    /** As it was counted last, if nothing has changed since or counting takes long; of a few assigned schools, anew. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Overview overview() {
        return watching.sight().all() ? kept.get(Scope.bound().orElseThrow(NotFound::new), this::count) : count();
    }

    /** Counts again, whatever was kept. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public void countAgain() {
        if (watching.sight().all()) {
            kept.renew(Scope.bound().orElseThrow(NotFound::new), this::count);
        }
    }

    private Overview count() {
        var today = LocalDate.now(clock);
        var heads = inForce(today);
        var items = heads.items();
        var figures = counting.today(today).stream()
                .filter(figure -> items.containsKey(figure.item()))
                .toList();
        var named = counting.schools(today, today.minusWeeks(4), SCHOOLS_NAMED);
        var due = counting.due(today, WEEKS_AHEAD).stream()
                .filter(each -> items.containsKey(each.item()))
                .toList();
        return new Overview(
                today,
                clock.instant(),
                counting.schools(),
                sum(figures),
                by(figures, Figure::district),
                byKind(figures),
                by(figures, heads::group),
                by(figures, Figure::item),
                counting.on(days(today)),
                weeks(today),
                due,
                named.getOrDefault("WORST", List.of()),
                named.getOrDefault("IMPROVED", List.of()),
                List.copyOf(heads.groups().values()),
                Map.copyOf(items));
    }

    /** The catalogues of the schools, put together. */
    private record Heads(Map<String, Catalogue.Group> groups, Map<ItemCode, CatalogueItem> items) {

        String group(Figure figure) {
            return Objects.requireNonNull(items.get(figure.item())).group();
        }
    }

    private Heads inForce(LocalDate today) {
        var heads = new Heads(new LinkedHashMap<>(), new LinkedHashMap<>());
        counting.oneOfEachBureau().stream()
                .flatMap(id -> directory.byId(id).stream())
                .flatMap(school -> catalogues.inForce(school, today).stream())
                .forEach(each -> {
                    each.groups().forEach(group -> heads.groups().putIfAbsent(group.code(), group));
                    each.items().forEach(item -> heads.items().putIfAbsent(item.code(), item));
                });
        return heads;
    }

    private static Tally sum(List<Figure> figures) {
        return figures.stream().map(Figure::tally).reduce(Tally.NONE, Tally::plus);
    }

    private static <K> Map<K, Tally> by(List<Figure> figures, Function<Figure, K> key) {
        var tallies = new TreeMap<K, Tally>();
        figures.forEach(figure -> tallies.merge(key.apply(figure), figure.tally(), Tally::plus));
        return tallies;
    }

    private static Map<SchoolKind, Tally> byKind(List<Figure> figures) {
        var tallies = new TreeMap<SchoolKind, Tally>();
        figures.forEach(figure -> figure.kinds().forEach(kind -> tallies.merge(kind, figure.tally(), Tally::plus)));
        return tallies;
    }

    /** A day a week, up to today. */
    private static List<LocalDate> days(LocalDate today) {
        return IntStream.rangeClosed(0, WEEKS_BACK)
                .mapToObj(week -> today.minusWeeks(WEEKS_BACK - week))
                .toList();
    }

    private static List<DueWindow> weeks(LocalDate today) {
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(week -> new DueWindow(
                        today.plusWeeks(week), today.plusWeeks(week).plusDays(6)))
                .toList();
    }
}
