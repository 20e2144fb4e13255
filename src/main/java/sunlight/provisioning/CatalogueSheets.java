package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** A catalogue file as a workbook for those who write no YAML; {@link CatalogueSheetsReading} reads it back. */
final class CatalogueSheets {

    private final JsonNode file;
    private final CatalogueNames names;
    private final Language language;

    private CatalogueSheets(JsonNode file, Language language) {
        this.file = file;
        this.names = CatalogueNames.of(file);
        this.language = language;
    }

    /** @param file as {@link CatalogueYaml} makes it, with one edition */
    static byte[] of(JsonNode file, Language language) {
        var writing = new CatalogueSheets(file, language);
        var sheets = Stream.of(CatalogueSheet.values()).map(writing::sheet).toList();
        var all = new ArrayList<>(sheets);
        all.add(1, writing.remarks(sheets));
        return WorkbookWriting.of(all);
    }

    private NewSheet sheet(CatalogueSheet sheet) {
        var columns = sheet.columns();
        var choices = new HashMap<Integer, List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            var words = columns.get(i).value().choices(language);
            if (!words.isEmpty()) {
                choices.put(i, words);
            }
        }
        return new NewSheet(
                sheet.title(language),
                columns.stream().map(column -> column.heading(language)).toList(),
                lines(sheet).map(line -> row(columns, line)).toList(),
                columns.stream().map(CatalogueColumn::width).toList(),
                choices);
    }

    /** What stands in the rows of a sheet, as the file has it. */
    private Stream<JsonNode> lines(CatalogueSheet sheet) {
        var edition = file.path("catalogues").path(0);
        return switch (sheet) {
            case EDITION -> Stream.of(edition);
            case GROUPS -> each(edition.path("groups"));
            case ITEMS -> each(edition.path("items"));
            case ELEMENTS -> each(edition.path("items")).flatMap(item -> below(item, "elements"));
            case GROUNDS -> each(edition.path("items")).flatMap(item -> below(item, "basis"));
            case DOCUMENTS ->
                file.path("documents").properties().stream()
                        .map(document -> ((ObjectNode) document.getValue().deepCopy()).put("key", document.getKey()));
        };
    }

    private static Stream<JsonNode> below(JsonNode item, String list) {
        return each(item.path(list)).map(one -> ((ObjectNode) one.deepCopy()).set("item", item.path("code")));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private List<Object> row(List<CatalogueColumn> columns, JsonNode line) {
        return columns.stream().map(column -> cell(column, line)).toList();
    }

    private Object cell(CatalogueColumn column, JsonNode line) {
        var value = value(line, column.field());
        // What has no English of its own is left to be translated.
        var isChinese =
                column.isEnglish() && value.equals(value(line, column.field().replaceFirst("en$", "zh")));
        if (value.isMissingNode() || isChinese) {
            return "";
        }
        if (column == CatalogueColumn.EFFECTIVE_ON) {
            return LocalDate.parse(value.asText());
        }
        return column.value() instanceof CellValues.Of other
                ? names.said(other.sheet(), value.asText(), language)
                : column.value().said(value, language);
    }

    private static JsonNode value(JsonNode line, String field) {
        var value = line;
        for (var part : field.split("[.]")) {
            value = value.path(part);
        }
        return value;
    }

    /** Each column with what may stand in it; the example is taken from what was just written. */
    private NewSheet remarks(List<NewSheet> sheets) {
        var rows = new ArrayList<List<Object>>();
        for (var sheet : CatalogueSheet.values()) {
            var columns = sheet.columns();
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                rows.add(List.of(
                        sheet.title(language),
                        column.heading(language),
                        say(column.isNeeded() ? "catalogues.remarks.needed" : "catalogues.remarks.free"),
                        column.remark(language),
                        Messages.say(language, column.value().allowed()),
                        example(sheets.get(sheet.ordinal()), i)));
            }
        }
        return new NewSheet(
                say("catalogues.remarks"),
                Stream.of("sheet", "column", "isNeeded", "what", "allowed", "example")
                        .map(part -> say("catalogues.remarks." + part))
                        .toList(),
                rows,
                List.of(12, 16, 10, 60, 60, 34),
                Map.of());
    }

    private static String example(NewSheet sheet, int column) {
        return sheet.rows().stream()
                .map(row -> row.get(column).toString())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
