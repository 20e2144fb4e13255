package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sunlight.language.Message;
import sunlight.provisioning.CatalogueWorkbook.Spot;
import sunlight.provisioning.CatalogueWorkbook.Wrong;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;

/** The rows of one sheet of a catalogue workbook, cell by cell. */
final class CatalogueRows {

    private static final Map<Cell.Kind, String> BROKEN = Map.of(
            Cell.Kind.ERROR, "schools.fault.error",
            Cell.Kind.UNCALCULATED, "schools.fault.uncalculated");

    private final CatalogueSheet sheet;
    private final CatalogueNames names;
    private final List<Wrong> wrong;
    private final Map<Integer, CatalogueColumn> columns = new TreeMap<>();

    /** @param wrong where cells are told that say nothing */
    CatalogueRows(CatalogueSheet sheet, CatalogueNames names, List<Wrong> wrong) {
        this.sheet = sheet;
        this.names = names;
        this.wrong = wrong;
    }

    List<CatalogueRow> read(Sheet from) {
        var rows = new ArrayList<CatalogueRow>();
        for (var row : from.rows()) {
            if (columns.isEmpty()) {
                headings(row);
            } else {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private void headings(SheetRow row) {
        new TreeMap<>(row.cells()).forEach((at, cell) -> {
            var column = sheet.column(cell.text());
            if (column.isEmpty()) {
                wrong(
                        row,
                        Optional.empty(),
                        Message.of("catalogues.cell.unknownHeading", cell.text().strip(), known()));
            } else if (columns.containsValue(column.get())) {
                wrong(row, column, Message.of("schools.fault.headingTwice"));
            } else {
                columns.put(at, column.get());
            }
        });
    }

    private Message known() {
        return Message.listing(sheet.columns().stream().map(CatalogueColumn::heading))
                .orElseThrow();
    }

    private CatalogueRow row(SheetRow row) {
        var fields = JsonNodeFactory.instance.objectNode();
        columns.forEach((at, column) -> {
            var cell = row.cell(at);
            var text = cell.text().strip();
            if (BROKEN.containsKey(cell.kind())) {
                wrong(row, Optional.of(column), Message.of(BROKEN.getOrDefault(cell.kind(), "")));
            } else if (!text.isEmpty()) {
                value(column, text)
                        .ifPresentOrElse(
                                value -> put(fields, column, value),
                                () -> wrong(
                                        row,
                                        Optional.of(column),
                                        Message.of(
                                                "catalogues.cell.unread",
                                                shortened(text),
                                                column.value().allowed())));
            }
        });
        return new CatalogueRow(sheet, row.number(), fields, Set.copyOf(columns.values()));
    }

    private Optional<JsonNode> value(CatalogueColumn column, String text) {
        return column.value() instanceof CellValues.Of other
                ? names.code(other.sheet(), text).map(TextNode::valueOf)
                : column.value().read(text);
    }

    /** A field such as title.zh stands within another. */
    private static void put(ObjectNode fields, CatalogueColumn column, JsonNode value) {
        var path = column.field().split("[.]");
        var inner = path.length > 1 ? fields.withObject("/" + path[0]) : fields;
        inner.set(path[path.length - 1], value);
    }

    private static String shortened(String text) {
        return text.length() > SchemaCheck.LONGEST ? text.substring(0, SchemaCheck.LONGEST) + "…" : text;
    }

    private void wrong(SheetRow row, Optional<CatalogueColumn> column, Message said) {
        wrong.add(new Wrong(new Spot(sheet, row.number(), column.orElse(null)), said));
    }
}
