package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** A catalogue file as a workbook of four sheets; the headings are the fields' own names, and {@link CatalogueSheetsReading} reads it back. */
final class CatalogueSheets {

    static final String EDITION = "edition";
    static final String GROUPS = "groups";
    static final String ITEMS = "items";
    static final String DOCUMENTS = "documents";

    static final List<String> OF_EDITION = List.of("audience", "effective_on", "title.zh", "title.en");
    static final List<String> OF_GROUP = List.of("code", "zh", "en");
    static final List<String> OF_DOCUMENT = List.of("key", "zh", "en", "jurisdiction", "binds");
    static final List<String> OF_ITEM = List.of(
            "code",
            "title.zh",
            "title.en",
            "group",
            "kinds",
            "when",
            "weight",
            "mode",
            "audience",
            "refresh",
            "notice",
            "basis",
            "elements",
            "about",
            "allowed_fields",
            "note.zh",
            "note.en");

    private CatalogueSheets() {}

    /** @param file as {@link CatalogueYaml} makes it, with one edition */
    static byte[] of(JsonNode file) {
        var edition = file.path("catalogues").path(0);
        var documents = new ArrayList<List<Object>>();
        file.path("documents")
                .fields()
                .forEachRemaining(document -> documents.add(row(
                        OF_DOCUMENT,
                        field -> field.equals("key")
                                ? document.getKey()
                                : document.getValue().path(field).asText())));
        return WorkbookWriting.of(List.of(
                sheet(ITEMS, OF_ITEM, rows(edition.path("items"), OF_ITEM), 24),
                sheet(EDITION, OF_EDITION, List.of(row(OF_EDITION, field -> text(edition, field))), 30),
                sheet(GROUPS, OF_GROUP, rows(edition.path("groups"), OF_GROUP), 30),
                sheet(DOCUMENTS, OF_DOCUMENT, documents, 40)));
    }

    private interface Value {
        String of(String field);
    }

    private static List<List<Object>> rows(JsonNode list, List<String> fields) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> row(fields, field -> text(one, field)))
                .toList();
    }

    private static List<Object> row(List<String> fields, Value value) {
        return fields.stream().map(field -> (Object) value.of(field)).toList();
    }

    private static NewSheet sheet(String name, List<String> headings, List<List<Object>> rows, int width) {
        return new NewSheet(
                name, headings, rows, headings.stream().map(each -> width).toList(), Map.of());
    }

    private static String text(JsonNode node, String field) {
        var value = node;
        for (var part : field.split("[.]")) {
            value = value.path(part);
        }
        return switch (field) {
            case "refresh", "notice" -> pairs(value);
            case "basis", "elements" -> lines(value);
            case "kinds", "about", "allowed_fields" -> joined(value, ", ");
            default -> value.asText();
        };
    }

    /** As in "on: 03-31, 09-30; every_years: 2". */
    private static String pairs(JsonNode object) {
        var pairs = new ArrayList<String>();
        object.fields()
                .forEachRemaining(one -> pairs.add(one.getKey() + ": "
                        + (one.getValue().isArray()
                                ? joined(one.getValue(), ", ")
                                : one.getValue().asText())));
        return String.join("; ", pairs);
    }

    private static String lines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(CatalogueSheets::pairs)
                .collect(Collectors.joining("\n"));
    }

    private static String joined(JsonNode list, String by) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(by));
    }
}
