package sunlight.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import sunlight.privacy.rules.Rules;
import sunlight.privacy.text.Source;

/** The texts of a body in reading order, each with the way back to the nodes its signs stand in. */
final class HtmlPieces {

    private static final Place NOWHERE = new Place(List.of());

    /** One sign of the HTML. */
    private record Sign(TextNode node, int at) {}

    /** A text under way: a paragraph or a cell. */
    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private final List<Sign> signs = new ArrayList<>();

        void add(TextNode node) {
            var whole = node.getWholeText();
            for (var at = 0; at < whole.length(); at++) {
                text.append(whole.charAt(at));
                signs.add(new Sign(node, at));
            }
        }

        void lineBreak() {
            text.append('\n');
            signs.add(new Sign(new TextNode("\n"), 0));
        }
    }

    private final Element body;
    private final Map<Object, List<Piece>> pieces = new IdentityHashMap<>();
    private final Map<TextNode, Signs> covered = new HashMap<>();
    private Piece open = new Piece();
    private int tables;

    HtmlPieces(Element body) {
        this.body = body;
    }

    void tell(Rules rules) {
        body.childNodes().forEach(node -> walk(node, rules));
        close(rules);
    }

    private void walk(Node node, Rules rules) {
        if (node instanceof TextNode text) {
            open.add(text);
        } else if (node instanceof Element element) {
            element(element, rules);
        }
    }

    private void element(Element element, Rules rules) {
        if (element.normalName().equals("br")) {
            open.lineBreak();
        } else if (element.normalName().equals("table")) {
            close(rules);
            table(element, rules);
        } else if (element.isBlock()) {
            close(rules);
            element.childNodes().forEach(child -> walk(child, rules));
            close(rules);
        } else {
            element.childNodes().forEach(child -> walk(child, rules));
        }
    }

    private void close(Rules rules) {
        if (!open.text.toString().isBlank()) {
            var passage = new Passage(NOWHERE, Layer.VISIBLE, "", open.text.toString());
            pieces.put(passage, List.of(open));
            rules.passage(passage);
        }
        open = new Piece();
    }

    private void table(Element table, Rules rules) {
        var number = ++tables;
        var line = 0;
        for (var row : table.select("tr")) {
            var cells = new ArrayList<Piece>();
            for (var cell : row.select("> td, > th")) {
                var piece = new Piece();
                cell.nodeStream(TextNode.class).forEach(piece::add);
                cells.add(piece);
            }
            var told = new Row(
                    NOWHERE,
                    Layer.VISIBLE,
                    number,
                    ++line,
                    cells.stream().map(cell -> cell.text.toString()).toList());
            pieces.put(told, cells);
            rules.row(told);
        }
    }

    void put(Source source, int at, String letter) {
        var piece = pieces.getOrDefault(source.whole(), List.of()).get(source.column());
        var sign = piece.signs.get(at);
        covered.computeIfAbsent(sign.node(), node -> Signs.of(node.getWholeText()))
                .put(sign.at(), letter);
    }

    /** Writes the masked signs into their nodes. */
    boolean cover() {
        covered.forEach((node, text) -> node.text(text.toString()));
        return !covered.isEmpty();
    }
}
