package sunlight.compliance;

import java.util.List;
import java.util.Map;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Tenant;

/**
 * A tenant was judged, in this transaction.
 *
 * @param changes the items whose timelines are others now; none where everything is as it was known
 */
public record TenantJudged(Tenant tenant, Map<ItemCode, Change> changes) {

    /** The timeline of an item as it was known, and as it is known now. */
    public record Change(List<Interval> before, List<Interval> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public TenantJudged {
        changes = Map.copyOf(changes);
    }
}
