package sunlight.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the demo has published before anybody signs in. It goes the way that people go, through the API with the demo
 * people's own tokens, so nothing stands there that the product would refuse.
 */
final class DemoContent {

    private final List<Map<String, Object>> tenants;

    @SuppressWarnings("unchecked") // the file lies beside this class and is written by us
    DemoContent(Path file) {
        try {
            tenants = (List<Map<String, Object>>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException broken) {
            throw new StartFailed("Cannot read what the demo publishes", broken);
        }
    }

    /** Publishes for each tenant that has never begun anything; where people have been at work, all stays as it is. */
    void bring(String url, Keycloak keycloak, Databases databases, Clock clock) {
        for (var tenant : tenants) {
            if (hasBegun(databases, text(tenant, "tenant"))) {
                continue;
            }
            var desk = new DemoDesk(
                    url + "/api/v1/tenants/" + tenant.get("tenant"),
                    keycloak.token(text(tenant, "editor"), DemoPeople.PASSWORD),
                    keycloak.token(text(tenant, "approver"), DemoPeople.PASSWORD));
            maps(tenant.get("disclosures"))
                    .forEach(one -> desk.publish(text(one, "item"), content(one, LocalDate.now(clock))));
        }
    }

    private static boolean hasBegun(Databases databases, String slug) {
        try (var connection = databases.inTenant(slug);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select 1 from disclosure)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException failed) {
            throw new StartFailed("Cannot see what the demo has published", failed);
        }
    }

    private static Map<String, Object> content(Map<String, Object> disclosure, LocalDate today) {
        var elements = new LinkedHashMap<String, Object>();
        map(disclosure.get("elements"))
                .forEach((key, answer) ->
                        elements.put(key, Map.of("answer", String.valueOf(answer), "notConcerned", false)));
        var content = new LinkedHashMap<String, Object>();
        content.put("title", disclosure.get("title"));
        content.put("body", disclosure.get("body"));
        content.put("elements", elements);
        content.put(
                "formedOn",
                today.minusDays(((Number) disclosure.get("formed_days_ago")).longValue())
                        .toString());
        if (disclosure.containsKey("document_number")) {
            content.put("documentNumber", disclosure.get("document_number"));
        }
        content.put("attribute", "PROACTIVE");
        return content;
    }

    private static String text(Map<String, Object> of, String key) {
        return String.valueOf(of.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object node) {
        return (List<Map<String, Object>>) node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
