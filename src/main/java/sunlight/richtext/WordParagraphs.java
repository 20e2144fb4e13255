package sunlight.richtext;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says in each paragraph, in terms that the converter knows, what its style and its number are. */
final class WordParagraphs {

    /** Stands around the number of a list item until the lists of the page are built. */
    static final char MARK = '\uFDD0';

    static final String TITLE = "SunlightTitle";
    static final String HEADING = "SunlightHeading";
    static final String BULLETS = "1";
    static final String NUMBERS = "2";

    private static final Set<String> SEEN = Set.of("drawing", "pict", "object", "br", "footnoteReference");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordFindings findings;
    private Optional<Element> lastItem = Optional.empty();
    private int lastDepth;

    WordParagraphs(WordStyles styles, WordNumbering numbering, WordFindings findings) {
        this.styles = styles;
        this.numbering = numbering;
        this.findings = findings;
    }

    void rewrite(Element root) {
        WordXml.below(root).stream()
                .filter(element -> WordXml.is(element, "p"))
                .filter(WordParagraphs::isWord)
                .forEach(this::rewriteParagraph);
    }

    private static boolean isWord(Element element) {
        return String.valueOf(element.getNamespaceURI()).contains("wordprocessingml");
    }

    private void rewriteParagraph(Element paragraph) {
        var style = WordXml.value(paragraph, "pPr", "pStyle").orElse("");
        if (styles.isTableOfContents(style)) {
            findings.add("word.contentsDropped");
            WordXml.remove(paragraph);
            return;
        }
        var number = number(paragraph, style);
        if (number.isEmpty() && isEmpty(paragraph)) {
            WordXml.remove(paragraph);
            return;
        }
        var heading = heading(style);
        var properties = clearedProperties(paragraph);
        heading.ifPresent(name -> append(properties, "pStyle").setAttributeNS(ns(paragraph), "w:val", name));
        number.ifPresent(found -> {
            if (heading.isPresent() || found.kind() == WordNumber.Kind.WRITTEN) {
                insert(paragraph, properties, found.text());
            } else {
                list(paragraph, properties, found, Math.max(found.depth(), styles.listDepth(style)));
            }
        });
    }

    private Optional<WordNumber> number(Element paragraph, String style) {
        var own = WordXml.child(paragraph, "pPr", "numPr");
        var ofStyle = styles.numbering(style);
        var numId = own.flatMap(numbers -> WordXml.value(numbers, "numId"))
                .or(() -> ofStyle.flatMap(numbers -> WordXml.value(numbers, "numId")));
        var level = own.flatMap(numbers -> WordXml.number(numbers, "ilvl"))
                .or(() -> ofStyle.flatMap(numbers -> WordXml.number(numbers, "ilvl")));
        return numId.flatMap(id -> numbering.next(id, level, style));
    }

    private Optional<String> heading(String style) {
        if (styles.isTitle(style)) {
            return Optional.of(TITLE);
        }
        return styles.headingLevel(style).map(level -> HEADING + Math.min(level, 4));
    }

    private static boolean isEmpty(Element paragraph) {
        return paragraph.getTextContent().isBlank()
                && WordXml.below(paragraph).stream().noneMatch(element -> SEEN.contains(element.getLocalName()));
    }

    private static Element clearedProperties(Element paragraph) {
        var properties = WordXml.child(paragraph, "pPr").orElseGet(() -> {
            var created = create(paragraph, "pPr");
            paragraph.insertBefore(created, paragraph.getFirstChild());
            return created;
        });
        WordXml.children(properties).forEach(WordXml::remove);
        return properties;
    }

    private void list(Element paragraph, Element properties, WordNumber number, int depth) {
        var deepest = lastItem.equals(previous(paragraph)) ? lastDepth + 1 : 0;
        lastDepth = Math.min(depth, deepest);
        lastItem = Optional.of(paragraph);
        var numbers = append(properties, "numPr");
        append(numbers, "ilvl").setAttributeNS(ns(paragraph), "w:val", Integer.toString(lastDepth));
        var bullet = number.kind() == WordNumber.Kind.BULLET;
        append(numbers, "numId").setAttributeNS(ns(paragraph), "w:val", bullet ? BULLETS : NUMBERS);
        if (!bullet) {
            insert(paragraph, properties, MARK + Integer.toString(number.number()) + MARK);
        }
    }

    private static Optional<Element> previous(Element paragraph) {
        for (Node node = paragraph.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static void insert(Element paragraph, Element properties, String text) {
        var run = create(paragraph, "r");
        append(run, "t").setTextContent(text);
        paragraph.insertBefore(run, properties.getNextSibling());
    }

    private static Element append(Element parent, String name) {
        var child = create(parent, name);
        parent.appendChild(child);
        return child;
    }

    private static Element create(Element near, String name) {
        return near.getOwnerDocument().createElementNS(ns(near), "w:" + name);
    }

    private static String ns(Element element) {
        return element.getNamespaceURI();
    }
}
