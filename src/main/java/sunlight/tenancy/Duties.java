package sunlight.tenancy;

import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.language.JsonText;

/**
 * Which items of the bureau's catalogue are owed here: a unit owes those that are assigned to it, and its bureau all others.
 *
 * @param only whether these are all; else it is all but these
 * @param items codes of catalogue items
 */
public record Duties(boolean only, Set<String> items) {

    /** Of whoever has no units. */
    public static final Duties ALL = new Duties(false, Set.of());

    public Duties {
        items = Set.copyOf(items);
    }

    static Duties of(TenantKind kind, Map<String, String> settings) {
        var isUnit = kind == TenantKind.UNIT;
        var codes = settings.get(isUnit ? "items" : "passed_items");
        if (codes == null) {
            return isUnit ? new Duties(true, Set.of()) : ALL;
        }
        try (var reader = JsonText.reader(codes)) {
            return new Duties(
                    isUnit,
                    reader.readArray().getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .collect(Collectors.toSet()));
        }
    }

    public boolean include(String item) {
        return only == items.contains(item);
    }
}
