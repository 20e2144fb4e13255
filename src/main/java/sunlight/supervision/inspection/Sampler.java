package sunlight.supervision.inspection;

import java.util.Set;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;

/** How schools are drawn, for what; the size does not count where everybody is. */
public record Sampler(SamplingRule rule, long seed, int size, Set<ItemCode> items) {

    public Sampler {
        items = Set.copyOf(items);
        size = rule == SamplingRule.ALL ? Math.max(size, 1) : size;
    }

    public void requireDrawable() {
        if (items.isEmpty() || items.size() > Sampling.MOST_ITEMS) {
            throw RuleBroken.of("items", "inspection.itemsForm", Sampling.MOST_ITEMS);
        }
        if (rule != SamplingRule.ALL && (size < 1 || size > Sampling.MOST_SCHOOLS)) {
            throw RuleBroken.of("size", "inspection.sizeForm", Sampling.MOST_SCHOOLS);
        }
    }
}
