package sunlight.assessment.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Stretch;

/**
 * How one item of one school stood over a period, in days.
 *
 * @param good public as it should be
 * @param nil declared that there was nothing
 * @param lacking public, but incomplete, out of date or displayed for too long
 * @param exempt does not count
 * @param provisional would count against the school, but its date may still move; does not count
 */
public record ItemDays(ItemCode item, int good, int nil, int overdue, int lacking, int exempt, int provisional) {

    /** The items of which any day counts for something, in the order of their codes. */
    public static List<ItemDays> of(Collection<Stretch> stretches) {
        var counts = new TreeMap<ItemCode, Map<DayKind, Integer>>();
        for (var stretch : stretches) {
            var kind = DayKind.of(stretch.status(), stretch.provisional());
            if (kind != DayKind.NOT_OWED) {
                counts.computeIfAbsent(stretch.item(), item -> new EnumMap<>(DayKind.class))
                        .merge(kind, stretch.days(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static ItemDays of(ItemCode item, Map<DayKind, Integer> days) {
        return new ItemDays(
                item,
                days.getOrDefault(DayKind.IN_ORDER, 0),
                days.getOrDefault(DayKind.NIL, 0),
                days.getOrDefault(DayKind.OVERDUE, 0),
                days.getOrDefault(DayKind.LACKING, 0),
                days.getOrDefault(DayKind.EXEMPT, 0),
                days.getOrDefault(DayKind.PROVISIONAL, 0));
    }

    /** On how many days it was owed. */
    public int owed() {
        return good + nil + overdue + lacking;
    }

    /** On how many of those it was in order. */
    public int inOrder() {
        return good + nil;
    }
}
