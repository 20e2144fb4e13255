package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** HTML: paragraphs, headings, list items; tables as rows; alternative texts; addresses and titles of links. */
public final class HtmlFlow {

    private static final Set<String> DULL = Set.of("head", "script", "style", "template", "noscript");
    private static final int WIDEST_SPAN = 200;

    private final Telling telling;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private int paragraph;

    HtmlFlow(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
    }

    /** The sanitised HTML of a text of ours. */
    public static void read(String html, Place place, sunlight.privacy.Reader reader) {
        new HtmlFlow(new Telling(reader, new Budget()), place)
                .body(Jsoup.parseBodyFragment(html).body());
    }

    /** A page of strangers: also what its reader does not see. */
    void page(String html) {
        var page = Jsoup.parse(html);
        telling.shown(place.within("privacy.place.title"), page.title());
        for (var meta : page.select("meta[name~=(?i)author|description|keywords]")) {
            telling.property(place, meta.attr("name"), meta.attr("content"));
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment) {
                        telling.hidden(place.within("privacy.place.comment"), comment.getData());
                    }
                },
                page);
        for (var hidden :
                page.select("input[type=hidden], template, noscript, script, [hidden], [style~=display:\\s*none]")) {
            telling.hidden(
                    place.within("privacy.place.part", hidden.normalName()),
                    hidden.attr("value") + "\n" + hidden.data() + "\n" + hidden.text());
            hidden.remove();
        }
        body(page.body());
    }

    private void body(Element body) {
        NodeTraversor.traverse(new Walk(), body);
        flush();
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            paragraph++;
            telling.shown(place.within("privacy.place.paragraph", paragraph), text.toString());
        }
        text.setLength(0);
    }

    private void attributes(Element element) {
        if (element.normalName().equals("img")) {
            telling.shown(place.within("privacy.place.alt"), element.attr("alt"));
        }
        if (element.normalName().equals("a")) {
            var address = OfficeLinks.decoded(element.attr("href"));
            telling.shown(place.within("privacy.place.link"), address.startsWith("#") ? "" : address);
        }
        telling.shown(place.within("privacy.place.link"), element.attr("title"));
    }

    private void table(Element table) {
        var number = telling.newTable();
        var where = place.within("privacy.place.table", number);
        var grid = new HtmlGrid();
        int row = 0;
        for (var line : table.select("tr")) {
            if (line.closest("table") == table) {
                row++;
                telling.row(where.within("privacy.place.row", row), Layer.VISIBLE, number, row, grid.row(cells(line)));
            }
        }
    }

    private static List<HtmlGrid.Cell> cells(Element row) {
        var cells = new ArrayList<HtmlGrid.Cell>();
        for (var cell : row.children()) {
            if (cell.normalName().matches("t[dh]")) {
                cells.add(new HtmlGrid.Cell(own(cell), span(cell, "colspan"), span(cell, "rowspan")));
            }
        }
        return cells;
    }

    /** Text of a cell without the tables in it, which are told as tables of their own. */
    private static String own(Element cell) {
        var copy = cell.clone();
        copy.select("table").remove();
        copy.select("br, p, div, li").append("\n");
        return copy.wholeText().strip();
    }

    private static int span(Element cell, String attribute) {
        var text = cell.attr(attribute);
        return text.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(text), WIDEST_SPAN) : 1;
    }

    private final class Walk implements NodeVisitor {
        private int dull;
        private int tables;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && dull == 0 && !isInTable()) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (DULL.contains(element.normalName())) {
                dull--;
            } else if (element.normalName().equals("table")) {
                tables--;
            } else if (element.isBlock() && !isInTable()) {
                flush();
            }
        }

        private void open(Element element) {
            var name = element.normalName();
            if (DULL.contains(name)) {
                dull++;
                return;
            }
            if (element.isBlock() && !isInTable()) {
                flush();
            }
            if (name.equals("table")) {
                tables++;
                captions(element);
                table(element);
            } else if (name.equals("br")) {
                text.append('\n');
            }
            attributes(element);
        }

        private void captions(Element table) {
            for (var caption : table.select("> caption")) {
                telling.shown(place.within("privacy.place.caption"), caption.text());
            }
        }

        private boolean isInTable() {
            return tables > 0;
        }
    }
}
