package sunlight.tenancy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sunlight.language.JsonText;
import sunlight.language.Text;

/**
 * The end of a school. Its pages stay; from the day after on nobody signs in for it and it owes nothing.
 *
 * @param on its last day
 * @param successors who takes over: one after a merger, several after a split, perhaps none
 */
public record Closing(LocalDate on, List<Successor> successors) {

    /** In SQL whether a tenant {@code t} works: it is not suspended and its last day is not over. */
    public static final String IS_ACTIVE = """
            t.status = 'ACTIVE' and coalesce(cast(t.settings ->> 'closes_on' as date)
                                             >= cast(now() at time zone 'Asia/Shanghai' as date), true)""";

    /** In SQL whether a tenant {@code t} works and has no last day. */
    public static final String STAYS = "t.status = 'ACTIVE' and (t.settings ->> 'closes_on') is null";

    public Closing {
        successors = List.copyOf(successors);
    }

    /** A school that takes over. */
    public record Successor(String slug, Text name) {}

    public static Optional<Closing> of(Tenant tenant) {
        return Optional.ofNullable(tenant.settings().get("closes_on"))
                .map(day -> new Closing(LocalDate.parse(day), successors(tenant)));
    }

    private static List<Successor> successors(Tenant tenant) {
        try (var reader = JsonText.reader(tenant.settings().getOrDefault("successor_tenants", "[]"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one ->
                            new Successor(one.getString("slug"), new Text(one.getString("zh"), one.getString("en"))))
                    .toList();
        }
    }
}
