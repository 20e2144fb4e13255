package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** Cells as workbooks had them before there were words for them: "on: 03-31, 09-30; every_years: 2". Only read. */
final class FormerCells {

    private static final Set<String> NUMBERS =
            Set.of("every_years", "each_term", "each_month", "standing", "after_event", "min_days");
    private static final Set<String> LISTS = Set.of("kinds", "on");

    private FormerCells() {}

    /** Nothing where there is no pair. */
    static Optional<JsonNode> pairs(String typed) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var pair : typed.split("[;；]")) {
            var parts = pair.strip().split("\\s*[:：]\\s*", 2);
            if (parts.length < 2 || !parts[0].matches("[a-z_]+")) {
                return Optional.empty();
            }
            put(object, parts[0], parts[1].strip());
        }
        return Optional.of(object);
    }

    private static void put(ObjectNode object, String field, String text) {
        if (LISTS.contains(field)) {
            ArrayNode list = object.putArray(field);
            Typed.list(text, word -> false).forEach(list::add);
        } else if (field.equals("take_down")) {
            object.put(field, Boolean.parseBoolean(text));
        } else {
            Phrase.number(text)
                    .filter(number -> NUMBERS.contains(field))
                    .ifPresentOrElse(number -> object.put(field, number), () -> object.put(field, text));
        }
    }

    /** A pair list on each line. */
    static Optional<JsonNode> lines(String typed) {
        var list = JsonNodeFactory.instance.arrayNode();
        var lines = typed.lines().filter(line -> !line.isBlank()).toList();
        lines.forEach(line -> pairs(line).ifPresent(list::add));
        return list.size() == lines.size() ? Optional.of(list) : Optional.empty();
    }
}
