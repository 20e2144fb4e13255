package sunlight.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** The most frequent first; what falls due nowhere is left out. */
    static List<DueItem> inOrder(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .map(entry -> new DueItem(
                        new ItemCode(entry.getKey()),
                        Arrays.stream(entry.getValue()).boxed().toList()))
                .filter(item -> item.sum() > 0)
                .sorted((one, other) -> other.sum() == one.sum()
                        ? one.item().compareTo(other.item())
                        : Integer.compare(other.sum(), one.sum()))
                .toList();
    }

    int sum() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
