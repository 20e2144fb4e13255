package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sunlight.problem.RuleBroken;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;

/** Reads a catalogue workbook as the file that it stands for; what the schema then refuses is told with its row. */
final class CatalogueSheetsReading {

    private static final Set<String> NUMBERS =
            Set.of("weight", "every_years", "each_term", "each_month", "standing", "after_event", "min_days");
    private static final Set<String> LISTS = Set.of("kinds", "about", "allowed_fields", "on");

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Sheet> sheets;

    private CatalogueSheetsReading(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static YamlFile read(String name, List<Sheet> sheets) {
        var reading = new CatalogueSheetsReading(sheets);
        return new YamlFile(name, reading.file(), reading.lines);
    }

    private JsonNode file() {
        var file = JsonNodeFactory.instance.objectNode();
        var documents = file.putObject("documents");
        each(CatalogueSheets.DOCUMENTS, (row, fields) -> {
            var key = fields.remove("key");
            if (key != null) {
                lines.put("documents." + key.asText(), row);
                documents.set(key.asText(), fields);
            }
        });
        var edition = file.putArray("catalogues").addObject();
        each(CatalogueSheets.EDITION, (row, fields) -> {
            lines.put("catalogues[0]", row);
            edition.setAll(fields);
        });
        list(edition.putArray("groups"), CatalogueSheets.GROUPS);
        list(edition.putArray("items"), CatalogueSheets.ITEMS);
        return file;
    }

    private void list(ArrayNode list, String sheet) {
        each(sheet, (row, fields) -> {
            lines.put("catalogues[0]." + sheet + "[" + list.size() + "]", row);
            list.add(fields);
        });
    }

    private interface Taking {
        void take(int row, ObjectNode fields);
    }

    private void each(String name, Taking taking) {
        var sheet = sheets.stream()
                .filter(one -> one.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of("file", "catalogues.noSheet", name));
        var rows = sheet.rows();
        for (int i = 1; i < rows.size(); i++) {
            taking.take(rows.get(i).number(), fields(rows.get(0), rows.get(i)));
        }
    }

    /** A heading such as title.zh is a field within a field. */
    private static ObjectNode fields(SheetRow headings, SheetRow row) {
        var fields = JsonNodeFactory.instance.objectNode();
        headings.cells().forEach((at, heading) -> {
            var text = row.cell(at).text().strip();
            if (!text.isEmpty()) {
                var path = heading.text().strip().split("[.]");
                var inner = path.length > 1 ? fields.withObject("/" + path[0]) : fields;
                inner.set(path[path.length - 1], value(path[path.length - 1], text));
            }
        });
        // An item without elements or grounds says so by an empty cell.
        if (headings.cells().values().stream()
                .anyMatch(cell -> cell.text().strip().equals("basis"))) {
            fields.withArray("basis");
        }
        return fields;
    }

    private static JsonNode value(String field, String text) {
        return switch (field) {
            case "refresh", "notice" -> pairs(text);
            case "basis", "elements" -> {
                var list = JsonNodeFactory.instance.arrayNode();
                text.lines().filter(line -> !line.isBlank()).forEach(line -> list.add(pairs(line)));
                yield list;
            }
            default -> scalar(field, text);
        };
    }

    private static JsonNode scalar(String field, String text) {
        if (LISTS.contains(field)) {
            var list = JsonNodeFactory.instance.arrayNode();
            Typed.list(text, word -> false).forEach(list::add);
            return list;
        }
        if (NUMBERS.contains(field) && text.matches("[0-9]{1,9}")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(text));
        }
        return text.matches("(?i)true|false") && field.equals("take_down")
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                : JsonNodeFactory.instance.textNode(text);
    }

    private static ObjectNode pairs(String text) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var pair : text.split("[;；]")) {
            var parts = pair.strip().split("\\s*[:：]\\s*", 2);
            if (parts.length == 2) {
                object.set(parts[0], scalar(parts[0], parts[1].strip()));
            } else if (!parts[0].isEmpty()) {
                object.put(parts[0], "");
            }
        }
        return object;
    }
}
