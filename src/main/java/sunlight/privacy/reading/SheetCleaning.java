package sunlight.privacy.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes hidden sheets, rows, columns and all that is not shown out of a workbook; formulas become their values. */
final class SheetCleaning {

    private static final Set<String> DROPPED = Set.of(
            "legacyDrawing",
            "legacyDrawingHF",
            "oleObjects",
            "controls",
            "f",
            "autoFilter",
            "sortState",
            "rPh",
            "phoneticPr",
            "extLst",
            "customSheetViews",
            "dataValidations",
            "customProperties",
            "tableParts",
            "webPublishItems");

    private static final Set<String> DROPPED_FROM_LIST = Set.of(
            "definedNames",
            "pivotCaches",
            "externalReferences",
            "bookViews",
            "customWorkbookViews",
            "extLst",
            "webPublishObjects",
            "calcPr",
            "fileSharing",
            "workbookProtection");

    private final Parts parts;
    private final String main;
    private final Set<String> dropped;
    private final Map<String, byte[]> changed;
    private final Set<String> used = new HashSet<>();

    SheetCleaning(Parts parts, String main, Set<String> dropped, Map<String, byte[]> changed) {
        this.parts = parts;
        this.main = main;
        this.dropped = dropped;
        this.changed = changed;
    }

    void clean() throws IOException {
        dropHiddenSheets();
        for (var part : parts.names()) {
            var type = parts.type(part);
            if (type.equals("spreadsheetml.table+xml")) {
                dropped.add(part);
            } else if (type.equals("spreadsheetml.worksheet+xml") && !dropped.contains(part)) {
                changed.put(part, Dom.changed(parts.bytes(part), this::sheet));
            }
        }
        for (var part : parts.targets(main, "sharedStrings")) {
            changed.put(part, Dom.changed(parts.bytes(part), this::texts));
        }
    }

    private void dropHiddenSheets() throws IOException {
        var hidden = new HashSet<String>();
        changed.put(main, Dom.changed(parts.bytes(main), document -> {
            DROPPED_FROM_LIST.forEach(name -> Dom.all(document, name).forEach(Dom::remove));
            for (var sheet : Dom.all(document, "sheet")) {
                if (sheet.getAttribute("state").matches("hidden|veryHidden")) {
                    hidden.add(relation(sheet));
                    Dom.remove(sheet);
                }
            }
        }));
        for (var relation : parts.relations(main)) {
            if (hidden.contains(relation.id())) {
                dropped.add(relation.target());
            }
        }
    }

    private static String relation(Element sheet) {
        var attributes = sheet.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if ("id".equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    private void sheet(Document document) {
        DROPPED.forEach(name -> Dom.all(document, name).forEach(Dom::remove));
        var columns = hiddenColumns(document);
        for (var row : Dom.all(document, "row")) {
            if (Markup.isTrue(row.getAttribute("hidden"))
                    || row.getAttribute("ht").matches("0(\\.0*)?")) {
                Dom.remove(row);
            }
        }
        for (var cell : Dom.all(document, "c")) {
            if (columns.get(column(cell.getAttribute("r")))) {
                Dom.remove(cell);
            } else if (cell.getAttribute("t").equals("s")) {
                Dom.all(cell, "v").forEach(value -> used.add(value.getTextContent()));
            }
        }
    }

    private static java.util.BitSet hiddenColumns(Document document) {
        var hidden = new java.util.BitSet();
        for (var columns : Dom.all(document, "col")) {
            var isHidden = Markup.isTrue(columns.getAttribute("hidden"))
                    || columns.getAttribute("width").matches("0(\\.0*)?");
            var from = columns.getAttribute("min");
            var to = columns.getAttribute("max");
            if (isHidden && from.matches("[1-9][0-9]{0,4}") && to.matches("[1-9][0-9]{0,4}")) {
                hidden.set(Integer.parseInt(from), Math.max(Integer.parseInt(from), Integer.parseInt(to)) + 1);
            }
        }
        return hidden;
    }

    /** From 1. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** Texts that no cell shows any more are emptied; the others keep their numbers. */
    private void texts(Document document) {
        int number = 0;
        for (var text : Dom.all(document, "si")) {
            if (!used.contains(String.valueOf(number))) {
                Dom.children(text).forEach(Dom::remove);
                text.appendChild(document.createElementNS(text.getNamespaceURI(), "t"));
            }
            Dom.all(text, "rPh").forEach(Dom::remove);
            number++;
        }
    }
}
