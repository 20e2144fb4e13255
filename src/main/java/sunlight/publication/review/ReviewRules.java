package sunlight.publication.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Refresh;

/**
 * The rules of a tenant. The nearest one counts: of the item, of the light track, of the group, of everything.
 *
 * @param floor how many reviews are declared for the tenant in {@code tenants/}; no rule goes below
 */
public record ReviewRules(List<ReviewRule> rules, int floor) {

    /** Covers everything that no other rule covers. */
    public static final String DEFAULT = "*";

    /** Covers what comes again each week or month, such as menus. */
    public static final String LIGHT = "LIGHT";

    public ReviewRules {
        rules = List.copyOf(rules);
    }

    /** What a round on this item demands. */
    public ReviewDemands of(CatalogueItem item) {
        var names = Stream.of(item.code().value(), isLight(item) ? LIGHT : "", item.group(), DEFAULT);
        return names.flatMap(name -> rule(name).stream())
                .findFirst()
                .map(ReviewRule::demands)
                .orElse(ReviewDemands.plain(floor))
                .atLeast(floor);
    }

    /** What a round on something demands that no item is known for any more. */
    public ReviewDemands ofAnything() {
        return rule(DEFAULT)
                .map(ReviewRule::demands)
                .orElse(ReviewDemands.plain(floor))
                .atLeast(floor);
    }

    /** Whether the item is on the light track. */
    public static boolean isLight(CatalogueItem item) {
        return item.refresh() instanceof Refresh.EachWeek || item.refresh() instanceof Refresh.EachMonth;
    }

    private Optional<ReviewRule> rule(String covers) {
        return rules.stream().filter(rule -> rule.covers().equals(covers)).findFirst();
    }
}
