package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import sunlight.language.Message;

/** Says in plain words what a schema expects at a place; the names in it are those of the file, in either language. */
final class SchemaWords {

    /** How many letters may differ between a known name and what was probably meant by it. */
    private static final int SLIPS = 2;

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    /** What is missing, as in "expected a list of primary, junior". */
    Message missing(JsonNode object, String name) {
        var rule = resolved(object.path("properties").path(name));
        return Message.of("declared.missing", rule.isMissingNode() ? Message.of("declared.what.value") : value(rule));
    }

    /** Which names are known where an unknown one stands, and which was probably meant. */
    Message unknown(JsonNode object, String name) {
        var known = names(object);
        var all = String.join(", ", known);
        return nearest(name, known)
                .map(meant -> Message.of("declared.unknown.near", all, meant))
                .orElse(Message.of("declared.unknown", all));
    }

    /** Which words are known where another one stands, and which was probably meant. */
    static Message oneOf(JsonNode list, JsonNode given, Object found) {
        var known = list(list);
        var all = String.join(", ", known);
        return nearest(given.asText(), known)
                .map(meant -> Message.of("declared.oneOf.near", all, found, meant))
                .orElse(Message.of("declared.oneOf", all, found));
    }

    /** What must stand beside something that is given. */
    static Message beside(String given, JsonNode needed, JsonNode object) {
        var missing = list(needed).stream().filter(name -> !object.has(name)).toList();
        return Message.of("declared.dependentRequired", String.join(", ", missing), given);
    }

    static Message type(String type) {
        return switch (type) {
            case "string", "array", "object", "boolean" -> Message.of("declared.type." + type);
            default -> Message.of("declared.what.number");
        };
    }

    /** What a pattern means; a schema names it beside the pattern. */
    static Message pattern(JsonNode rule) {
        var name = rule.path("errorMessage").path("pattern").asText();
        return name.isEmpty()
                ? Message.of("declared.what.pattern", rule.path("pattern").asText())
                : Message.of("declared.pattern." + name);
    }

    private Message value(JsonNode rule) {
        if (rule.has("enum")) {
            return Message.of("declared.what.oneOf", words(rule.path("enum")));
        }
        if (rule.has("pattern")) {
            return pattern(rule);
        }
        return switch (rule.path("type").asText()) {
            case "string" ->
                Message.of("date".equals(rule.path("format").asText()) ? "declared.what.date" : "declared.what.text");
            case "array" -> list(resolved(rule.path("items")), "declared.what.list", "declared.what.listOf");
            case "object" ->
                rule.has("properties")
                        ? Message.of("declared.what.objectOf", String.join(", ", names(rule)))
                        : type("object");
            case "integer" -> number(rule);
            default -> type(rule.path("type").asText());
        };
    }

    private static Message list(JsonNode items, String any, String some) {
        return items.has("enum") ? Message.of(some, words(items.path("enum"))) : Message.of(any);
    }

    private static Message number(JsonNode rule) {
        return rule.has("minimum") && rule.has("maximum")
                ? Message.of(
                        "declared.what.numberBetween",
                        rule.path("minimum").asText(),
                        rule.path("maximum").asText())
                : Message.of("declared.what.number");
    }

    private static String words(JsonNode list) {
        return String.join(", ", list(list));
    }

    private static List<String> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Optional<String> nearest(String typed, List<String> known) {
        return known.stream()
                .filter(each -> !typed.isEmpty())
                .filter(each -> slips(typed, each) <= SLIPS || each.startsWith(typed) || typed.startsWith(each))
                .min(Comparator.comparingInt(each -> slips(typed, each)));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode resolved(JsonNode rule) {
        return rule.has("$ref") ? schema.at(rule.path("$ref").asText().substring(1)) : rule;
    }

    /** How many letters must be put in, left out or changed to make one word of the other. */
    private static int slips(String typed, String known) {
        var one = typed.toLowerCase(Locale.ROOT);
        var before = new int[known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[known.length() + 1];
            now[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[known.length()];
    }
}
