package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sunlight.language.JsonText;
import sunlight.language.Language;
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
            var value = tenant.contact().get(key);
            if (value != null && !value.isBlank()) {
                rows.add(new Row(
                        visit.say("portal.contact." + key), in(visit.variant().language(), value)));
            }
        });
        return rows;
    }

    /** A value is either the same in every language or an object with one text for each. */
    private static String in(Language language, String value) {
        if (!value.startsWith("{")) {
            return value;
        }
        var texts = JsonText.known(value);
        return texts.getString(language == Language.EN ? "en" : "zh", texts.getString("zh", ""));
    }
}
