package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in plain words what a schema expects at a place. */
final class SchemaWords {

    /** How many letters may differ between a known name and what was probably meant by it. */
    private static final int SLIPS = 2;

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    /** What is missing, as in "expected a list of primary, junior". */
    String missing(JsonNode object, String name) {
        var rule = resolved(object.path("properties").path(name));
        return "is missing: expected " + (rule.isMissingNode() ? "a value" : value(rule));
    }

    /** Which names are known where an unknown one stands, the nearest first. */
    String unknown(JsonNode object, String name) {
        var known = names(object);
        var meant = known.stream()
                .filter(each -> slips(name, each) <= SLIPS || each.startsWith(name) || name.startsWith(each))
                .min(Comparator.comparingInt(each -> slips(name, each)))
                .map(each -> "did you mean " + each + "? ")
                .orElse("");
        return "is not a known field here: " + meant + "expected one of " + String.join(", ", known);
    }

    static String words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    static String type(String type) {
        return switch (type) {
            case "string" -> "a text (in quotes, if it looks like a number)";
            case "array" -> "a list";
            case "object" -> "an object with fields";
            case "boolean" -> "true or false";
            default -> "a whole number";
        };
    }

    private String value(JsonNode rule) {
        if (rule.has("enum")) {
            return "one of " + words(rule.path("enum"));
        }
        if (rule.has("pattern")) {
            return rule.path("errorMessage").path("pattern").asText("a text like " + rule.path("pattern"));
        }
        return switch (rule.path("type").asText()) {
            case "string" -> "date".equals(rule.path("format").asText()) ? "a date such as 2026-09-01" : "a text";
            case "array" -> "a list" + of(resolved(rule.path("items")));
            case "object" ->
                rule.has("properties") ? "an object with " + String.join(", ", names(rule)) : "an object with fields";
            case "integer" -> "a whole number" + between(rule);
            default -> type(rule.path("type").asText());
        };
    }

    private String of(JsonNode items) {
        return items.has("enum") ? " of " + words(items.path("enum")) : "";
    }

    private static String between(JsonNode rule) {
        return rule.has("minimum") && rule.has("maximum")
                ? " from " + rule.path("minimum").asText() + " to "
                        + rule.path("maximum").asText()
                : "";
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
