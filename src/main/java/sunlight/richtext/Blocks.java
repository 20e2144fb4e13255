package sunlight.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The blocks of a text in reading order, each as one line without markup. */
public final class Blocks {

    private static final String NESTED =
            "p, h1, h2, h3, h4, h5, h6, li, tr, ul, ol, table, blockquote, pre, figure, div";

    private final List<Block> all = new ArrayList<>();

    private Blocks() {}

    /** @param source which picture it is, where it is one: another picture under the same words is a change */
    record Block(String tag, String text, String source) {}

    /** The words of each block. */
    public static List<String> lines(String html) {
        return of(html).stream().map(Block::text).toList();
    }

    static List<Block> of(String html) {
        var blocks = new Blocks();
        blocks.walk(Jsoup.parseBodyFragment(html).body());
        return blocks.all;
    }

    private void walk(Element parent) {
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                add("p", text.text());
            } else if (node instanceof Element element) {
                take(element);
            }
        }
    }

    private void take(Element element) {
        var tag = element.normalName();
        if (tag.equals("tr")) {
            add(tag, element.children().stream().map(Element::text).collect(Collectors.joining(" ｜ ")));
            pictures(element);
        } else if (tag.equals("img")) {
            picture(element);
        } else if (element.select(NESTED).stream().allMatch(element::equals)) {
            add(isBlock(element) ? tag : "p", element.text());
            pictures(element);
        } else {
            walk(element);
        }
    }

    private static boolean isBlock(Element element) {
        return element.is(NESTED);
    }

    private void pictures(Element element) {
        element.select("img").forEach(this::picture);
    }

    private void picture(Element image) {
        all.add(new Block("img", image.attr("alt"), image.attr("src")));
    }

    private void add(String tag, String text) {
        if (!text.isBlank()) {
            all.add(new Block(tag, text.strip(), ""));
        }
    }
}
