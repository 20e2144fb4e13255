package sunlight.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import sunlight.richtext.RichText;

/** Writes a view as HTML, in leaves that a slow line loads at once. The sanitiser has the last word on each. */
final class Leaves {

    private static final int LEAF = 40_000;
    private static final int PICTURES_ON_LEAF = 6;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private List<String> header = List.of();
    private int table;
    private int pictures;

    /** Begins a page, a sheet or a slide. */
    void heading(String text) {
        endTable();
        turnIf(open.length() > LEAF / 2 || pictures >= PICTURES_ON_LEAF);
        open.append("<h2>").append(escaped(text)).append("</h2>");
    }

    void words(String text) {
        endTable();
        turnIf(open.length() > LEAF);
        open.append("<p>").append(escaped(text).replace("\n", "<br>")).append("</p>");
    }

    /** What somebody other than the author of the file says. */
    void remark(String text) {
        endTable();
        open.append("<p><em>").append(escaped(text)).append("</em></p>");
    }

    void picture(UUID id, String alt) {
        endTable();
        pictures++;
        open.append("<p><img src=\"files/%s\" alt=\"%s\"></p>".formatted(id, escaped(alt)));
    }

    /** Clean HTML of somebody else's making. */
    void html(Element block) {
        endTable();
        turnIf(open.length() > LEAF || pictures >= PICTURES_ON_LEAF);
        pictures += block.select("img").size();
        open.append(block.outerHtml());
    }

    /** A row; the first of a table with more than one filled cell names the columns. */
    void row(int number, List<String> cells) {
        var said = trimmed(cells);
        if (number != table) {
            endTable();
            turnIf(open.length() > LEAF);
            if (said.stream().filter(cell -> !cell.isBlank()).count() < 2) {
                words(String.join("", said));
                return;
            }
            begin(number, said);
            return;
        }
        if (open.length() > LEAF) {
            var names = header;
            endTable();
            turn();
            begin(number, names);
        }
        open.append("<tr>");
        said.forEach(cell -> open.append("<td>").append(lines(cell)).append("</td>"));
        open.append("</tr>");
    }

    List<String> finish() {
        endTable();
        turn();
        return done;
    }

    private void begin(int number, List<String> names) {
        table = number;
        header = names;
        open.append("<table><thead><tr>");
        names.forEach(
                name -> open.append("<th scope=\"col\">").append(lines(name)).append("</th>"));
        open.append("</tr></thead><tbody>");
    }

    private void endTable() {
        if (table != 0) {
            open.append("</tbody></table>");
            table = 0;
            header = List.of();
        }
    }

    private void turnIf(boolean full) {
        if (full) {
            turn();
        }
    }

    private void turn() {
        if (!open.isEmpty()) {
            done.add(scrolling(new RichText(open.toString()).html()));
        }
        open.setLength(0);
        pictures = 0;
    }

    /** A wide table scrolls by itself, also by keyboard; the page does not. */
    private static String scrolling(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        int number = 0;
        for (var each : body.select("table")) {
            if (!each.parents().is("table")) {
                number++;
                each.wrap("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"表格 " + number + "\"></div>");
            }
        }
        return body.body().html();
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String lines(String cell) {
        return escaped(cell).replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
