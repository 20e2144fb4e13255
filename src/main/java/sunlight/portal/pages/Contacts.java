package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sunlight.tenancy.Tenant;

/** Whom to ask, as rows. */
final class Contacts {

    private Contacts() {}

    static List<Row> of(Visit visit, Tenant tenant) {
        return only(visit, tenant, "office", "phone", "fax", "hours", "address", "email");
    }

    static List<Row> only(Visit visit, Tenant tenant, String... keys) {
        var rows = new ArrayList<Row>();
        Stream.of(keys).forEach(key -> {
            var value = tenant.contactIn(visit.variant().language(), key);
            if (!value.isBlank()) {
                rows.add(new Row(visit.say("portal.contact." + key), value));
            }
        });
        return rows;
    }
}
