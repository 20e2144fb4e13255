package sunlight.privacy.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/**
 * Running text of Word documents and of drawings. Both name paragraphs, runs and tables alike, but for their namespaces:
 * http://schemas.openxmlformats.org/wordprocessingml/2006/main and http://schemas.openxmlformats.org/drawingml/2006/main.
 */
final class Flow implements Markup.Listener {

    private static final Set<String> TEXTS = Set.of("t", "delText", "instrText", "delInstrText", "v", "text");
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom");
    private static final Set<String> SHAPES = Set.of("sp", "pic", "graphicFrame", "grpSp", "cxnSp");
    private static final Map<String, String> SIGNS =
            Map.of("tab", "\t", "br", "\n", "cr", "\n", "noBreakHyphen", "-", "ptab", "\t");

    private final Telling telling;
    private final Place place;
    private final Layer layer;
    private final WordStyles styles;
    private int choices;
    private int fallbacks;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Boolean> hiddenBlocks = new ArrayDeque<>();
    private final Deque<Boolean> runs = new ArrayDeque<>();
    private final Deque<Boolean> shapes = new ArrayDeque<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private final Set<String> chosen = new HashSet<>();
    private final Map<String, Consumer<XMLStreamReader>> starts = Map.ofEntries(
            Map.entry("p", this::startParagraph),
            Map.entry("tbl", element -> startTable()),
            Map.entry("tr", element -> grid().startRow()),
            Map.entry("tc", this::startCell),
            Map.entry("gridSpan", element -> grid().span(Markup.attribute(element, "val"))),
            Map.entry("r", element -> runs.push(false)),
            Map.entry("vanish", this::vanish),
            Map.entry("specVanish", this::vanish),
            Map.entry("rStyle", this::runStyle),
            Map.entry("pStyle", this::paragraphStyle),
            Map.entry("docPr", this::shape),
            Map.entry("cNvPr", this::shape),
            Map.entry("shape", this::oldShape),
            Map.entry("textpath", element -> alone(Markup.attribute(element, "string"))),
            Map.entry("fldSimple", element -> alone(Markup.attribute(element, "instr"))),
            Map.entry("listItem", element -> alone(Markup.attribute(element, "displayText"))),
            Map.entry("fld", this::field),
            Map.entry("Choice", element -> choices++),
            Map.entry("Fallback", element -> fallbacks++));
    private int paragraph;
    private int unseen;
    private int deletions;
    private int computed;
    private int collected;

    Flow(Telling telling, Place place, Layer layer, WordStyles styles) {
        this.telling = telling;
        this.place = place;
        this.layer = layer;
        this.styles = styles;
    }

    Flow(Telling telling, Place place, Layer layer) {
        this(telling, place, layer, WordStyles.NONE);
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        if (UNSEEN.contains(name)) {
            unseen++;
            deletions++;
            if (name.equals("del") && "trPr".equals(path.peek())) {
                grid().delete();
            }
        } else if (SHAPES.contains(name)) {
            shapes.push(false);
        }
        telling.property(place, "修订者", Markup.attribute(element, "author"));
        starts.getOrDefault(name, nothing -> {}).accept(element);
        path.push(name);
        if (SIGNS.containsKey(name) && ("r".equals(parent()) || "p".equals(parent()))) {
            add(SIGNS.get(name));
        }
    }

    @Override
    public void text(String text) {
        if (TEXTS.contains(path.peek()) && computed == 0) {
            add(text);
        }
    }

    @Override
    public void end(String name) {
        path.pop();
        switch (name) {
            case "p" -> endParagraph();
            case "tbl" -> grids.poll();
            case "tr" -> grid().endRow(telling, layer());
            case "tc" -> grid().endCell();
            case "r" -> runs.poll();
            case "v", "text" -> add("\n");
            case "Choice" -> choices--;
            case "Fallback" -> fallbacks--;
            case "fld" -> computed = Math.max(0, computed - 1);
            default -> leave(name);
        }
    }

    /** What stands outside of paragraphs, such as the figures of a chart. */
    void finish() {
        while (!blocks.isEmpty()) {
            endParagraph();
        }
    }

    private void leave(String name) {
        if (UNSEEN.contains(name)) {
            unseen--;
            deletions--;
        } else if (SHAPES.contains(name) && shapes.pop()) {
            unseen--;
        }
    }

    private void startParagraph(XMLStreamReader element) {
        blocks.push(new Block());
        hiddenBlocks.push(false);
        collected = 0;
    }

    private void startTable() {
        var table = telling.newTable();
        grids.push(new Grid(place.within("privacy.place.table", grids.size() + table), table));
    }

    private void startCell(XMLStreamReader element) {
        grid().startCell();
        grid().span(Markup.attribute(element, "gridSpan"));
    }

    private Grid grid() {
        if (grids.isEmpty()) {
            startTable();
        }
        return grids.element();
    }

    private void vanish(XMLStreamReader element) {
        if ("rPr".equals(path.peek()) && "r".equals(parent()) && Markup.isOn(element, "val")) {
            hideRun();
        }
    }

    private void runStyle(XMLStreamReader element) {
        if ("r".equals(parent()) && styles.isHidden(Markup.attribute(element, "val"))) {
            hideRun();
        }
    }

    private void hideRun() {
        if (!runs.isEmpty()) {
            runs.pop();
            runs.push(true);
        }
    }

    private void paragraphStyle(XMLStreamReader element) {
        if (!hiddenBlocks.isEmpty() && styles.isHidden(Markup.attribute(element, "val"))) {
            hiddenBlocks.pop();
            hiddenBlocks.push(true);
        }
    }

    private void shape(XMLStreamReader element) {
        if (Markup.isTrue(Markup.attribute(element, "hidden")) && !shapes.isEmpty()) {
            shapes.pop();
            shapes.push(true);
            unseen++;
        }
        var text = Markup.attribute(element, "title") + "\n" + Markup.attribute(element, "descr");
        telling.passage(place.within("privacy.place.alt"), layer(), "", text);
    }

    private void oldShape(XMLStreamReader element) {
        telling.passage(place.within("privacy.place.alt"), layer(), "", Markup.attribute(element, "alt"));
    }

    private void field(XMLStreamReader element) {
        // The number of the slide and today's date are no text of the author.
        if (computed > 0 || Markup.attribute(element, "type").matches("slidenum|datetime.*")) {
            computed++;
        }
    }

    private void alone(String text) {
        telling.passage(place.within("privacy.place.field"), layer(), "", text);
    }

    private void add(String text) {
        if (blocks.isEmpty()) {
            blocks.push(new Block());
            hiddenBlocks.push(false);
        }
        if (isHidden()) {
            blocks.element().hide(text, how());
        } else {
            blocks.element().add(text, false);
        }
        collected += text.length();
        if (collected > Bounds.LONGEST_PASSAGE && grids.isEmpty()) {
            var style = hiddenBlocks.element();
            endParagraph();
            blocks.push(new Block());
            hiddenBlocks.push(style);
        }
    }

    private boolean isHidden() {
        return unseen > 0 || runs.contains(true) || hiddenBlocks.contains(true);
    }

    private String how() {
        if (deletions > 0) {
            return Block.DELETED;
        }
        return unseen > 0 ? Block.HIDDEN_SHAPE : Block.HIDDEN_TEXT;
    }

    private void endParagraph() {
        collected = 0;
        if (blocks.isEmpty()) {
            return;
        }
        var block = blocks.pop();
        hiddenBlocks.poll();
        if (isSaidAgain(block.shown())) {
            return;
        }
        if (!grids.isEmpty()) {
            grid().cell().add(block);
            return;
        }
        paragraph++;
        var where = place.within("privacy.place.paragraph", paragraph);
        telling.passage(fallbacks > 0 ? where.within("privacy.place.fallback") : where, layer(), "", block.shown());
        telling.hidden(where.within(block.how()), block.hidden());
    }

    /** Office keeps a drawing twice, for new programs and for old ones. */
    private boolean isSaidAgain(String text) {
        if (choices > 0 && fallbacks == 0) {
            chosen.add(text);
        }
        return fallbacks > 0 && chosen.contains(text);
    }

    private Layer layer() {
        return unseen > 0 || fallbacks > 0 ? Layer.HIDDEN : layer;
    }

    /** Of the element that has just been opened: two steps up; before it is pushed: the parent's parent. */
    private String parent() {
        var steps = path.iterator();
        if (steps.hasNext()) {
            steps.next();
        }
        return steps.hasNext() ? steps.next() : "";
    }
}
