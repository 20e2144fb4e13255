package sunlight.richtext;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A cleaned text for places that take no stylesheet, such as the editor of an official WeChat account 公众号: every element
 * carries its own looks. And as plain text, whose lines are kept.
 */
public final class InlineStyles {

    private static final String CELL = "border:1px solid #8a97a8;padding:6px 10px;text-align:left;vertical-align:top;";
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("p", "margin:0 0 14px;line-height:1.75;font-size:16px;"),
            Map.entry("h1", "margin:0 0 14px;font-size:20px;line-height:1.4;font-weight:bold;"),
            Map.entry("h2", "margin:22px 0 10px;font-size:18px;line-height:1.4;font-weight:bold;"),
            Map.entry("h3", "margin:18px 0 8px;font-size:16px;line-height:1.4;font-weight:bold;"),
            Map.entry("h4", "margin:16px 0 8px;font-size:16px;line-height:1.4;font-weight:bold;"),
            Map.entry("ul", "margin:0 0 14px;padding-left:1.5em;line-height:1.75;font-size:16px;"),
            Map.entry("ol", "margin:0 0 14px;padding-left:1.5em;line-height:1.75;font-size:16px;"),
            Map.entry("table", "width:100%;margin:0 0 14px;border-collapse:collapse;font-size:15px;line-height:1.6;"),
            Map.entry("th", CELL + "font-weight:bold;background-color:#f1f5fa;"),
            Map.entry("td", CELL),
            Map.entry("blockquote", "margin:0 0 14px;padding-left:12px;border-left:4px solid #c9d2de;color:#4a5566;"),
            Map.entry("img", "max-width:100%;height:auto;"),
            Map.entry("a", "color:#1b4f8a;"));

    /** Stand for ends that must outlive the collapsing of blanks; no text that was cleaned holds them. */
    private static final String LINE_END = "\u001e";

    private static final String CELL_END = "\u001f";

    private InlineStyles() {}

    public static String of(String html) {
        var document = parsed(html);
        for (Element element : document.body().select("*")) {
            var looks = LOOKS.get(element.tagName());
            element.removeAttr("class");
            if (looks != null) {
                element.attr("style", looks);
            }
        }
        return document.body().html();
    }

    /** A line for each paragraph, heading, line of a list and row of a table. */
    public static String lines(String html) {
        var document = parsed(html);
        // A line of text cannot say that a word is struck out.
        document.select("s").remove();
        document.select("br").forEach(end -> end.after(ended(end)));
        document.select("td, th").append(CELL_END);
        document.select("p, h1, h2, h3, h4, h5, h6, li, tr, blockquote, pre")
                .forEach(block -> block.append(ended(block)));
        document.select("img").forEach(picture -> picture.after("[" + picture.attr("alt") + "]"));
        return document.body()
                .text()
                .replaceAll("\\s*" + CELL_END + "\\s*", "\t")
                .replaceAll("\\s*(" + LINE_END + "\\s*)+", "\n")
                .strip();
    }

    /** Within a cell the row goes on. */
    private static String ended(Element block) {
        return block.closest("td, th") == null ? LINE_END : " ";
    }

    private static Document parsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
