package sunlight.supervision.inspection;

import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;

/**
 * How schools are found, for what; seed and size count only where schools are drawn.
 *
 * @param schools whom a person has named, where the rule says so
 */
public record Sampler(SamplingRule rule, long seed, int size, Set<ItemCode> items, Set<UUID> schools) {

    public Sampler {
        items = Set.copyOf(items);
        schools = Set.copyOf(schools);
        size = rule.draws() ? size : Math.max(size, 1);
    }

    public Sampler(SamplingRule rule, long seed, int size, Set<ItemCode> items) {
        this(rule, seed, size, items, Set.of());
    }

    public void requireDrawable() {
        if (items.isEmpty() || items.size() > Sampling.MOST_ITEMS) {
            throw RuleBroken.of("items", "inspection.itemsForm", Sampling.MOST_ITEMS);
        }
        if (rule.draws() && (size < 1 || size > Sampling.MOST_SCHOOLS)) {
            throw RuleBroken.of("size", "inspection.sizeForm", Sampling.MOST_SCHOOLS);
        }
        if (rule == SamplingRule.CHOSEN && (schools.isEmpty() || schools.size() > Sampling.MOST_SCHOOLS)) {
            throw RuleBroken.of("schools", "inspection.schoolsForm", Sampling.MOST_SCHOOLS);
        }
    }
}
