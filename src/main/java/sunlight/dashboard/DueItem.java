package sunlight.dashboard;

import java.util.List;
import sunlight.catalogue.ItemCode;

/**
 * An item that falls due.
 *
 * @param counts at how many schools, in each of the coming weeks
 */
public record DueItem(ItemCode item, List<Integer> counts) {

    public DueItem {
        counts = List.copyOf(counts);
    }

    int sum() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
