package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** An Excel workbook, read as a stream: only the texts that cells share lie in memory. */
final class Workbook {

    private final Parts parts;
    private final String main;
    private final Item item;
    private final Telling telling;

    Workbook(Parts parts, String main, Item item, Telling telling) {
        this.parts = parts;
        this.main = main;
        this.item = item;
        this.telling = telling;
    }

    void read() throws IOException {
        var formats = CellFormats.of(parts, main);
        var shared = SharedTexts.of(parts, main);
        var sheets = sheets();
        for (var sheet : sheets) {
            sheet(sheet, formats, shared);
        }
        telling.hidden(item.place().within("privacy.place.leftOver"), shared.unused());
        for (var part : parts.names()) {
            var type = parts.type(part);
            if (type.matches("spreadsheetml\\.pivotCache(Definition|Records)\\+xml")) {
                values(part, "privacy.place.pivot", Set.of("v", "name", "caption", "formula"));
            } else if (type.equals("spreadsheetml.externalLink+xml")) {
                external(part);
            } else if (type.matches("spreadsheetml\\.(connections|queryTable)\\+xml")) {
                values(part, "privacy.place.connection", Set.of("connection", "command", "name", "description", "url"));
            } else if (type.matches(".*(ms-excel\\.person|spreadsheetml\\.persons?)\\+xml")) {
                Markup.read(
                        parts.open(part),
                        element -> telling.property(item.place(), "批注者", Markup.attribute(element, "displayName")));
            } else if (type.matches(
                    "spreadsheetml\\.(table|pivotTable|styles|sharedStrings|sheetMetadata|volatileDependencies)\\+xml")) {
                parts.skip(part);
            }
        }
    }

    private List<Sheet> sheets() throws IOException {
        var targets = new HashMap<String, String>();
        parts.relations(main).forEach(relation -> targets.put(relation.id(), relation.target()));
        var list = new WorkbookList(telling, item.place(), targets);
        Markup.read(parts.open(main), list);
        var sheets = new ArrayList<>(list.sheets());
        for (var part : parts.names()) {
            var listed = sheets.stream().anyMatch(sheet -> sheet.part().equals(part));
            if (!listed && parts.type(part).matches("spreadsheetml\\.(work|chart|dialog)sheet\\+xml")) {
                sheets.add(new Sheet(part, part, true));
            }
        }
        sheets.removeIf(sheet -> !parts.has(sheet.part()));
        return sheets;
    }

    private void sheet(Sheet sheet, CellFormats formats, SharedTexts shared) throws IOException {
        var named = item.place().within("privacy.place.sheet", sheet.name());
        var place = sheet.hidden() ? named.within("privacy.place.hiddenSheet") : named;
        var layer = sheet.hidden() ? Layer.HIDDEN : Layer.VISIBLE;
        telling.titled(place, layer, sheet.name());
        Markup.read(parts.open(sheet.part()), new SheetFlow(telling, place, layer, formats, shared));
        for (var relation : parts.relations(sheet.part())) {
            if (!relation.external() && parts.has(relation.target()) && !parts.isRead(relation.target())) {
                related(sheet, relation, place, layer);
            }
        }
    }

    private void related(Sheet sheet, Relation relation, Place place, Layer layer) throws IOException {
        if (relation.kind().matches("comments|threadedComment")) {
            Markup.read(parts.open(relation.target()), new SheetComments(telling, place));
        } else if (relation.kind().equals("drawing")) {
            var flow = new Flow(telling, place.within("privacy.place.drawing"), layer);
            Markup.read(parts.open(relation.target()), flow);
            flow.finish();
            if (telling.wantsPictures(layer)) {
                DrawnPictures.tell(parts, relation.target(), place, HiddenCells.of(parts, sheet.part()), telling);
            }
        }
    }

    private void values(String part, String key, Set<String> attributes) throws IOException {
        var place = item.place().within(key);
        Markup.read(parts.open(part), new AttributeText(telling, place, attributes));
    }

    private void external(String part) throws IOException {
        var stray = new StrayText();
        Markup.read(parts.open(part), stray);
        telling.hidden(item.place().within("privacy.place.external"), stray.text());
    }

    /** The sheets in their order, and the names given to ranges. */
    private static final class WorkbookList implements Markup.Listener {
        private final Telling telling;
        private final Place place;
        private final Map<String, String> targets;
        private final List<Sheet> sheets = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String name = "";

        WorkbookList(Telling telling, Place place, Map<String, String> targets) {
            this.telling = telling;
            this.place = place;
            this.targets = targets;
        }

        List<Sheet> sheets() {
            return sheets;
        }

        @Override
        public void start(XMLStreamReader element) {
            text.setLength(0);
            if (element.getLocalName().equals("sheet")) {
                sheets.add(new Sheet(
                        Markup.attribute(element, "name"),
                        targets.getOrDefault(Markup.attribute(element, "id"), ""),
                        Markup.attribute(element, "state").matches("hidden|veryHidden")));
            } else if (element.getLocalName().equals("definedName")) {
                name = Markup.attribute(element, "name");
            }
        }

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void end(String element) {
            // A name for a range says nothing; one for a text or a number is a hiding place.
            if (element.equals("definedName") && !text.toString().matches("(?s).*(!|#REF|\\[).*")) {
                telling.hidden(place.within("privacy.place.name", name), name + " " + text);
            }
        }
    }
}
