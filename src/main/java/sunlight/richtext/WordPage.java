package sunlight.richtext;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finishes what the converter made: numbers of lists, notes, headings, tables, the title. */
final class WordPage {

    static final String TITLE_CLASS = "sunlight-title";

    private static final Pattern MARKED = Pattern.compile(WordParagraphs.MARK + "([0-9]{1,9})" + WordParagraphs.MARK);

    private final Element body;
    private final WordFindings findings;

    WordPage(String html, WordFindings findings) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        this.body = document.body();
        this.findings = findings;
    }

    /** Takes the title out and returns it; empty if the document has none. */
    String takeTitle() {
        var titles = body.select("p." + TITLE_CLASS);
        var title = titles.stream().findFirst().or(this::headingAsTitle);
        titles.stream().skip(1).forEach(more -> more.tagName("h2"));
        title.ifPresent(Element::remove);
        return title.map(Element::text).orElse("").replace(String.valueOf(WordParagraphs.MARK), "");
    }

    String finish() {
        body.select("ol").forEach(WordPage::number);
        notes();
        body.select("a[href^=#], a:not([href])").unwrap();
        body.select("img:not([src])").remove();
        body.select("thead th").attr("scope", "col");
        body.select("table").stream()
                .filter(WordPage::isBare)
                .forEach(table -> findings.add("word.tableWithoutHeader"));
        raiseHeadings();
        return body.html().replace(String.valueOf(WordParagraphs.MARK), "");
    }

    /** Many documents have no title style and use the highest heading once, at the top. */
    private Optional<Element> headingAsTitle() {
        var headings = body.select("h2");
        return headings.stream()
                .findFirst()
                .filter(first -> headings.size() == 1 || first.equals(body.firstElementChild()));
    }

    /** A list that goes on after a paragraph keeps its numbers; one that starts anew is a list of its own. */
    private static void number(Element list) {
        var current = list;
        var expected = 0;
        for (var item : new ArrayList<>(list.children())) {
            var number = takeNumber(item).orElse(expected);
            if (item.equals(list.firstElementChild())) {
                start(list, number);
            } else if (number != expected) {
                var rest = new Element("ol");
                current.after(rest);
                start(rest, number);
                current = rest;
            }
            if (!current.equals(list)) {
                current.appendChild(item);
            }
            expected = number + 1;
        }
    }

    private static void start(Element list, int number) {
        if (number != 1) {
            list.attr("start", Integer.toString(number));
        }
    }

    private static Optional<Integer> takeNumber(Element item) {
        for (var text : item.nodeStream(TextNode.class).limit(1).toList()) {
            var mark = MARKED.matcher(text.getWholeText());
            if (mark.lookingAt()) {
                var number = Integer.valueOf(mark.group(1));
                text.text(mark.replaceFirst(""));
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Without ids in a stored text there is nothing to jump to: the notes keep the numbers that the text shows. */
    private void notes() {
        for (var back : body.select("a[href^=#footnote-ref-], a[href^=#endnote-ref-]")) {
            if (back.previousSibling() instanceof TextNode gap) {
                gap.text(gap.getWholeText().stripTrailing());
            }
            back.remove();
        }
        for (var note : body.select("li[id^=footnote-], li[id^=endnote-]")) {
            var reference = body.selectFirst("a[href=#" + note.id() + "]");
            var first = note.firstElementChild();
            if (reference != null && first != null) {
                first.prependText(reference.text() + " ");
            }
            var list = note.parent();
            note.children().forEach(paragraph -> body.appendChild(paragraph));
            note.remove();
            if (list != null && list.childrenSize() == 0) {
                list.remove();
            }
        }
    }

    private static boolean isBare(Element table) {
        return table.select("thead").isEmpty() && table.select("tr").size() > 1;
    }

    /** The heading that became the title leaves no gap behind. */
    private void raiseHeadings() {
        while (body.select("h2").isEmpty() && !body.select("h3, h4").isEmpty()) {
            body.select("h3").tagName("h2");
            body.select("h4").tagName("h3");
        }
    }
}
