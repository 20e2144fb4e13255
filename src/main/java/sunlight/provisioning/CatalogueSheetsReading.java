package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.problem.RuleBroken;
import sunlight.provisioning.CatalogueWorkbook.Spot;
import sunlight.provisioning.CatalogueWorkbook.Wrong;
import sunlight.sheet.Sheet;

/** Reads a catalogue workbook as the file that it stands for; what the schema then refuses is told with its cell. */
final class CatalogueSheetsReading {

    private static final String ITEM = "item";
    private static final String KEY = "key";

    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<CatalogueSheet, List<CatalogueRow>> read = new EnumMap<>(CatalogueSheet.class);
    private final List<Sheet> sheets;
    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private CatalogueNames names = CatalogueNames.of(file);

    private CatalogueSheetsReading(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static CatalogueWorkbook read(String name, List<Sheet> sheets) {
        var reading = new CatalogueSheetsReading(sheets);
        reading.read();
        return new CatalogueWorkbook(
                new YamlFile(name, reading.file, Map.of()), reading.spots, reading.wrong, reading.columns());
    }

    private Set<CatalogueColumn> columns() {
        return rows(CatalogueSheet.ITEMS).stream()
                .findFirst()
                .map(CatalogueRow::columns)
                .orElse(Set.of());
    }

    private void read() {
        for (var sheet : CatalogueSheet.values()) {
            spots.put(sheet.path(), new Spot(sheet, 1, null));
        }
        var documents = file.putObject("documents");
        rows(CatalogueSheet.DOCUMENTS).forEach(row -> document(row, documents));
        var edition = file.putArray("catalogues").addObject();
        var ofEdition = rows(CatalogueSheet.EDITION);
        ofEdition.stream().limit(1).forEach(row -> {
            spots.put(CatalogueSheet.EDITION.path(), row.spot(null));
            edition.setAll(row.fields());
        });
        ofEdition.stream().skip(1).forEach(row -> wrong(row, null, Message.of("catalogues.cell.oneRow")));
        list(CatalogueSheet.GROUPS, edition.putArray("groups"));
        names = CatalogueNames.of(file);
        list(CatalogueSheet.ITEMS, edition.putArray("items"));
        names = CatalogueNames.of(file);
        edition.path("items").forEach(item -> {
            ((ObjectNode) item).withArray("basis");
            ((ObjectNode) item).withArray("elements");
        });
        below(CatalogueSheet.ELEMENTS, "elements", CatalogueColumn.FORMER_ELEMENTS);
        below(CatalogueSheet.GROUNDS, "basis", CatalogueColumn.FORMER_BASIS);
    }

    /** Without a key of its own a document is known by its title. */
    private void document(CatalogueRow row, ObjectNode documents) {
        var fields = row.fields();
        var key = fields.has(KEY) ? fields.remove(KEY) : fields.path("zh");
        if (documents.has(key.asText())) {
            wrong(row, CatalogueColumn.DOCUMENT, Message.of("catalogues.cell.twice"));
        } else if (!key.isMissingNode()) {
            spots.put("documents." + key.asText(), row.spot(null));
            documents.set(key.asText(), fields);
        } else {
            missing(row, CatalogueColumn.DOCUMENT);
        }
    }

    private void list(CatalogueSheet sheet, ArrayNode list) {
        for (var row : rows(sheet)) {
            spots.put(sheet.path() + "[" + list.size() + "]", row.spot(null));
            list.add(row.fields());
        }
    }

    /** What stands in a sheet of its own belongs to the item that it names. */
    private void below(CatalogueSheet sheet, String list, CatalogueColumn former) {
        if (!isThere(sheet)
                && rows(CatalogueSheet.ITEMS).stream()
                        .anyMatch(row -> row.columns().contains(former))) {
            return;
        }
        var items = file.path("catalogues").path(0).path("items");
        var column = sheet.column(ITEM).orElseThrow();
        for (var row : rows(sheet)) {
            var code = row.fields().remove(ITEM);
            if (code == null) {
                missing(row, column);
                continue;
            }
            var at = at(items, code.asText());
            var below = (ArrayNode) items.path(at).path(list);
            spots.put(CatalogueSheet.ITEMS.path() + "[" + at + "]." + list + "[" + below.size() + "]", row.spot(null));
            below.add(row.fields());
        }
    }

    private boolean isThere(CatalogueSheet sheet) {
        return sheets.stream().anyMatch(one -> sheet.isNamed(one.name()));
    }

    /** Read once, with the names that are known by then. */
    private List<CatalogueRow> rows(CatalogueSheet sheet) {
        return read.computeIfAbsent(
                sheet,
                each -> new CatalogueRows(each, names, wrong)
                        .read(sheets.stream()
                                .filter(one -> each.isNamed(one.name()))
                                .findFirst()
                                .orElseThrow(() -> RuleBroken.of("file", "catalogues.noSheet", each.title()))));
    }

    private void wrong(CatalogueRow row, @Nullable CatalogueColumn column, Message said) {
        wrong.add(new Wrong(row.spot(column), said));
    }

    private static int at(JsonNode items, String code) {
        int at = 0;
        while (!items.path(at).path("code").asText().equals(code)) {
            at++;
        }
        return at;
    }

    /** A cell that could not be read is told already. */
    private void missing(CatalogueRow row, CatalogueColumn column) {
        if (wrong.stream().noneMatch(one -> one.spot().equals(row.spot(column)))) {
            wrong(
                    row,
                    column,
                    Message.of("catalogues.cell.missing", column.value().allowed()));
        }
    }
}
