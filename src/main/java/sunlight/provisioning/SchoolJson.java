package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A tenant in the words of its file: what the schema checks, and what an export writes. */
final class SchoolJson {

    /** What stands beside the settings in a file, and among them once it is stored. */
    private static final List<String> BESIDE =
            List.of("former_slugs", "former_hosts", "opens_on", "closes_on", "successors", "footer");

    private static final Set<String> OF_SCHOOL = Set.of("request_mode", "reviews");

    private SchoolJson() {}

    static ObjectNode of(DeclaredTenant school) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("slug", school.slug());
        node.putObject("name")
                .put("zh", school.name().zh())
                .put("en", school.name().en());
        words(node, "kinds", school.kinds());
        words(node, "flags", school.flags());
        if (school.district() != null) {
            node.put("district", school.district());
        }
        words(node, "hosts", school.hosts());
        BESIDE.stream()
                .filter(school.settings()::has)
                .forEach(field -> node.set(field, school.settings().path(field)));
        if (school.settings().has("look")) {
            node.set("look", look(school.settings().path("look")));
        }
        if (!school.contact().isEmpty()) {
            node.set("contact", school.contact());
        }
        var settings = settings(school, OF_SCHOOL);
        if (!settings.isEmpty()) {
            node.set("settings", settings);
        }
        return node;
    }

    /** The settings of some names only. */
    static ObjectNode settings(DeclaredTenant tenant, Set<String> names) {
        var settings = JsonNodeFactory.instance.objectNode();
        tenant.settings().fieldNames().forEachRemaining(name -> {
            if (names.contains(name)) {
                settings.set(name, tenant.settings().path(name));
            }
        });
        return settings;
    }

    /** A stored crest is known by its hash, which is a good name for its file. */
    static JsonNode look(JsonNode stored) {
        ObjectNode look = stored.deepCopy();
        if (look.has("crest")) {
            look.put("crest", look.path("crest").asText() + ".png");
        }
        return look;
    }

    private static void words(ObjectNode node, String field, List<String> words) {
        if (!words.isEmpty()) {
            var list = node.putArray(field);
            words.forEach(word -> list.add(word.toLowerCase(Locale.ROOT)));
        }
    }
}
