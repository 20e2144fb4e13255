package sunlight.richtext.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes plain paragraphs of what editors of other sites nest into each other for the looks of it. */
final class ArticleCleaning {

    private static final String MEDIA =
            "iframe, video, audio, object, embed, mpvoice, mpvideo, mp-common-mpaudio, mp-common-videosnap, qqmusic";

    private static final String NEVER = MEDIA + ", script, style, noscript, template, link, meta, svg, canvas, input,"
            + " button, select, textarea, form > label, mp-common-profile, mp-common-product, mpprofile, .js_uneditable";

    private static final String CONTAINERS =
            "div, section, article, main, center, header, footer, aside, figure, figcaption, fieldset, form, address,"
                    + " dl, dt, dd, pre, details, summary, body";

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, hr";
    private static final String INLINE = "span, font, label, small, big, tt, ins, abbr, mark, nobr, o|p";

    private final Element root;
    private int media;

    ArticleCleaning(Element root) {
        this.root = root;
    }

    /** What a reader of the page did not see must not come to light here, apart from what only waited to be shown. */
    void dropUnseen() {
        media = root.select(MEDIA).size();
        root.select(NEVER).remove();
        for (var element : root.getAllElements()) {
            if (!element.equals(root) && isHidden(element)) {
                element.remove();
            }
        }
        root.getElementsByTag("table").forEach(Element::clearAttributes);
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.matches("(.*;)?font-size:0(px|pt|em)?(;.*)?")
                        && element.select("img").isEmpty();
    }

    /** @param base the address of the page */
    void straightenLinks(@Nullable String base) {
        for (var link : root.select("a")) {
            var href = link.attr("href").strip();
            var target = href.startsWith("#") ? Optional.<String>empty() : PageAddress.resolved(base, href);
            if (href.matches("(?i)(mailto|tel):.*")) {
                continue;
            }
            target.ifPresentOrElse(address -> link.attr("href", address), link::unwrap);
        }
    }

    void flatten() {
        boldByStyle();
        root.select(INLINE).forEach(element -> unwrap(element));
        layoutTables();
        var elements = new ArrayList<>(root.getAllElements());
        for (int i = elements.size() - 1; i > 0; i--) {
            flatten(elements.get(i));
        }
        wrapRuns(root);
        root.select("p, h1, h2, h3, h4, h5, h6, strong, em, b, i, u, a, li, blockquote").stream()
                .filter(ArticleCleaning::isEmpty)
                .forEach(Element::remove);
    }

    /** How many films, recordings and the like stay behind. */
    int media() {
        return media;
    }

    private void boldByStyle() {
        for (var element : root.select("span[style], font[style], p[style], section[style]")) {
            var style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (style.matches(".*font-weight:(bold|bolder|[6-9]00).*")
                    && element.select(BLOCKS).isEmpty()) {
                var strong = new Element("strong");
                element.childNodesCopy().forEach(strong::appendChild);
                element.empty().appendChild(strong);
            }
        }
    }

    /** A table of one cell holds no data. */
    private void layoutTables() {
        for (var table : root.select("table")) {
            if (table.select("td, th").size() == 1) {
                table.select("td, th").get(0).tagName("div");
                table.select("tbody, thead, tfoot, tr, colgroup, caption:empty").forEach(ArticleCleaning::unwrap);
                table.tagName("div");
            }
        }
    }

    private static void flatten(Element element) {
        var hasBlocks = element.children().stream().anyMatch(child -> child.is(BLOCKS));
        if (element.is(CONTAINERS)) {
            if (hasBlocks) {
                wrapRuns(element);
                unwrap(element);
            } else {
                element.tagName("p").clearAttributes();
            }
        } else if (hasBlocks && element.is("strong, em, b, i, u, a, sub, sup, p")) {
            wrapRuns(element);
            unwrap(element);
        }
    }

    /** Words that stand between paragraphs become paragraphs. */
    private static void wrapRuns(Element parent) {
        var run = new ArrayList<Node>();
        for (var node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && element.is(BLOCKS)) {
                wrap(run);
            } else {
                run.add(node);
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        var saysSomething = run.stream()
                .anyMatch(node -> node instanceof TextNode text
                        ? !text.isBlank()
                        : node instanceof Element element && !element.is("br"));
        if (saysSomething) {
            var paragraph = new Element("p");
            run.get(0).before(paragraph);
            run.forEach(paragraph::appendChild);
        } else {
            run.forEach(Node::remove);
        }
        run.clear();
    }

    private static void unwrap(Element element) {
        if (element.parent() != null) {
            element.unwrap();
        }
    }

    private static boolean isEmpty(Element element) {
        return element.text().replaceAll("[\\s\u00A0\u200B\uFEFF\u3000]", "").isEmpty()
                && element.select("img, table").isEmpty();
    }
}
