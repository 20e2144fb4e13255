package sunlight.compliance.rest;

import java.util.Map;
import java.util.TreeMap;
import sunlight.compliance.MatrixPage;
import sunlight.language.Text;

/** How one tenant stands today, item by item; an item without a status does not apply to it. */
public record TenantStanding(String slug, Text name, Map<String, String> statuses) {

    static TenantStanding of(MatrixPage.Row row) {
        var statuses = new TreeMap<String, String>();
        row.statuses().forEach((item, status) -> statuses.put(item.value(), status.name()));
        return new TenantStanding(row.slug(), row.name(), statuses);
    }
}
