package sunlight.compliance.rest;

import java.util.Map;
import java.util.TreeMap;
import sunlight.compliance.MatrixPage;
import sunlight.language.Text;

/** How one school stands today, item by item; an item without a status does not apply to it. */
public record SchoolStanding(String slug, Text name, Map<String, String> statuses) {

    static SchoolStanding of(MatrixPage.Row row) {
        var statuses = new TreeMap<String, String>();
        row.statuses().forEach((item, status) -> statuses.put(item.value(), status.name()));
        return new SchoolStanding(row.slug(), row.name(), statuses);
    }
}
