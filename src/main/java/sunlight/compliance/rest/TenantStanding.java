package sunlight.compliance.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.MatrixPage;
import sunlight.language.Text;

/**
 * How one tenant stands on a day, item by item; an item without a status does not apply to it, unless nothing has been worked
 * out for it yet.
 *
 * @param judged false as long as nothing at all has been worked out for it
 * @param differing items of an earlier day of which something else is known now
 */
public record TenantStanding(
        String slug, Text name, boolean judged, Map<String, String> statuses, List<String> differing) {

    static TenantStanding of(MatrixPage.Row row) {
        var statuses = new TreeMap<String, String>();
        row.statuses().forEach((item, status) -> statuses.put(item.value(), status.name()));
        return new TenantStanding(
                row.slug(),
                row.name(),
                row.judged(),
                statuses,
                row.differing().stream().map(ItemCode::value).sorted().toList());
    }
}
