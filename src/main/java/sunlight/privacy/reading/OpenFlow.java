package sunlight.privacy.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** Text and tables of OpenDocument: paragraphs, sheets and slides alike. */
final class OpenFlow implements Markup.Listener {

    /** What no reader sees, with all that is in it. */
    private static final Set<String> UNSEEN =
            Set.of("annotation", "tracked-changes", "notes", "hidden-paragraph", "scripts", "dde-source");

    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "title", "desc");
    private static final Map<String, String> SIGNS = Map.of("tab", "\t", "line-break", "\n");
    /** Texts in attributes: variables, and what a condition hides. */
    private static final Set<String> KEPT =
            Set.of("hidden-text", "user-field-decl", "variable-set", "conditional-text");

    private final Telling telling;
    private final Place place;
    private final OpenStyles styles;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Boolean> hiddenStyles = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Map<String, Consumer<XMLStreamReader>> starts = Map.ofEntries(
            Map.entry("table", this::startTable),
            Map.entry("table-column", element -> table().column(element)),
            Map.entry("table-row", element -> table().startRow(element)),
            Map.entry("table-cell", element -> table().startCell(element)),
            Map.entry("covered-table-cell", element -> table().startCell(element)),
            Map.entry("spreadsheet", element -> isWorkbook = true),
            Map.entry("page", this::startPage),
            Map.entry("p", this::startParagraph),
            Map.entry("h", this::startParagraph),
            Map.entry("title", this::startParagraph),
            Map.entry("desc", this::startParagraph),
            Map.entry("span", this::startSpan),
            Map.entry("s", element -> add(" ".repeat(count(element)))),
            Map.entry("a", this::link),
            Map.entry("creator", element -> collecting = "creator"));
    private String collecting = "";
    private int unseen;
    private int paragraph;
    private int slide;
    private boolean hiddenSlide;
    private boolean isWorkbook;
    private int written;

    OpenFlow(Telling telling, Place place, OpenStyles styles) {
        this.telling = telling;
        this.place = place;
        this.styles = styles;
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        styles.start(element);
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        starts.getOrDefault(name, nothing -> {}).accept(element);
        if (SIGNS.containsKey(name)) {
            add(SIGNS.get(name));
        }
        if (KEPT.contains(name)) {
            telling.hidden(place.within("privacy.place.field"), Markup.attribute(element, "string-value"));
        }
    }

    @Override
    public void text(String text) {
        if (collecting.equals("creator")) {
            telling.property(place, "批注者", text);
        } else if (!blocks.isEmpty()) {
            add(text);
        }
    }

    @Override
    public void end(String name) {
        if (UNSEEN.contains(name)) {
            unseen--;
        } else if (PARAGRAPHS.contains(name)) {
            endParagraph();
        }
        switch (name) {
            case "table" -> tables.poll();
            case "table-row" -> table().endRow(layer());
            case "table-cell", "covered-table-cell" -> table().endCell();
            case "span" -> hiddenStyles.poll();
            case "creator" -> collecting = "";
            default -> {}
        }
    }

    /** What an unfinished file leaves open. */
    void finish() {
        while (!blocks.isEmpty()) {
            endParagraph();
        }
    }

    private void startTable(XMLStreamReader element) {
        var name = Markup.attribute(element, "name");
        var isHidden = styles.isHidden("table", Markup.attribute(element, "style-name"));
        var within = isWorkbook ? sheet(name, isHidden) : where().within("privacy.place.table", ++written);
        if (isWorkbook) {
            telling.titled(within, isHidden ? Layer.HIDDEN : Layer.VISIBLE, name);
        }
        tables.push(new OpenTable(telling, within, isHidden));
    }

    private Place sheet(String name, boolean isHidden) {
        var named = where().within("privacy.place.sheet", name);
        return isHidden ? named.within("privacy.place.hiddenSheet") : named;
    }

    private OpenTable table() {
        if (tables.isEmpty()) {
            tables.push(new OpenTable(telling, where(), false));
        }
        return tables.element();
    }

    private void startPage(XMLStreamReader element) {
        slide++;
        hiddenSlide = styles.isHidden("drawing-page", Markup.attribute(element, "style-name"));
    }

    private void startParagraph(XMLStreamReader element) {
        blocks.push(new Block());
        hiddenStyles.push(styles.isHidden("paragraph", Markup.attribute(element, "style-name")));
    }

    private void startSpan(XMLStreamReader element) {
        hiddenStyles.push(styles.isHidden("text", Markup.attribute(element, "style-name")));
    }

    private void link(XMLStreamReader element) {
        var target = Markup.attribute(element, "href");
        if (!target.startsWith("#")) {
            telling.passage(where().within("privacy.place.link"), layer(), "", target);
        }
    }

    private void add(String text) {
        if (!blocks.isEmpty()) {
            blocks.element().add(text, unseen > 0 || hiddenSlide || hiddenStyles.contains(true));
        }
    }

    private void endParagraph() {
        if (blocks.isEmpty()) {
            return;
        }
        var block = blocks.pop();
        hiddenStyles.poll();
        if (!tables.isEmpty() && unseen == 0) {
            table().add(block);
            return;
        }
        paragraph++;
        var where = unseen > 0
                ? where().within("privacy.place.comment")
                : where().within("privacy.place.paragraph", paragraph);
        telling.passage(where, layer(), "", block.shown());
        telling.hidden(where.within(Block.HIDDEN_TEXT), block.hidden());
    }

    private Layer layer() {
        return unseen > 0 || hiddenSlide ? Layer.HIDDEN : Layer.VISIBLE;
    }

    private Place where() {
        return slide > 0 ? place.within("privacy.place.slide", slide) : place;
    }

    private static int count(XMLStreamReader element) {
        var count = Markup.attribute(element, "c");
        return count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 1;
    }
}
