package sunlight.richtext;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Takes out of a part what a reader of the document does not see, or what must not be followed. */
final class WordCleaning {

    private static final Map<String, String> LOST = Map.of(
            "oMath", "word.formulaLost",
            "object", "word.objectLost",
            "chart", "word.objectLost",
            "relIds", "word.objectLost",
            "dstrike", "word.strikeLost");

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");

    private final WordStyles styles;
    private final WordFindings findings;

    WordCleaning(WordStyles styles, WordFindings findings) {
        this.styles = styles;
        this.findings = findings;
    }

    void clean(Element root) {
        chooseFallbacks(root);
        for (var element : WordXml.below(root)) {
            accept(element);
        }
        for (var element : WordXml.below(root)) {
            clean(element, element.getLocalName());
        }
    }

    /** Newer forms come with an older one beside them; only one of the two is the text. */
    static void chooseFallbacks(Element root) {
        for (var choice : WordXml.below(root)) {
            if (WordXml.is(choice, "AlternateContent")) {
                var parent = choice.getParentNode();
                WordXml.child(choice, "Fallback")
                        .ifPresent(fallback ->
                                WordXml.children(fallback).forEach(child -> parent.insertBefore(child, choice)));
                WordXml.remove(choice);
            }
        }
    }

    /** Tracked changes count as accepted. */
    private void accept(Element element) {
        var parent = (Element) element.getParentNode();
        if (WordXml.is(parent, "rPr") || WordXml.is(parent, "trPr") || WordXml.is(parent, "tcPr")) {
            acceptMark(element, parent);
        } else if (DELETED.contains(element.getLocalName())) {
            findings.add("word.trackedChanges");
            WordXml.remove(element);
        } else if (INSERTED.contains(element.getLocalName())) {
            findings.add("word.trackedChanges");
            WordXml.children(element).forEach(child -> parent.insertBefore(child, element));
            WordXml.remove(element);
        }
    }

    /** A whole row, or a whole paragraph without its text, can be marked as deleted. */
    private void acceptMark(Element mark, Element properties) {
        if (DELETED.contains(mark.getLocalName())) {
            findings.add("word.trackedChanges");
            if (WordXml.is(properties, "trPr")) {
                WordXml.remove((Element) properties.getParentNode());
            }
        }
    }

    private void clean(Element element, String name) {
        if (LOST.containsKey(name) && !"0".equals(WordXml.attribute(element, "val"))) {
            findings.add(LOST.get(name));
        }
        switch (name) {
            case "commentReference" -> findings.add("word.comments");
            case "r" -> dropHidden(element);
            case "ruby" -> keepBase(element);
            case "tblHeader" -> dropIfOff(element);
            default -> {}
        }
    }

    private void dropHidden(Element run) {
        var own = WordXml.value(run, "rPr", "vanish");
        var hidden = own.isPresent()
                ? WordXml.on(run, "rPr", "vanish")
                : WordXml.value(run, "rPr", "rStyle").filter(styles::isHidden).isPresent();
        if (hidden) {
            findings.add("word.hiddenText");
            WordXml.remove(run);
        }
    }

    /** The pronunciation above the signs is left out, the signs stay. */
    private static void keepBase(Element ruby) {
        if (ruby.getParentNode() instanceof Element run && run.getParentNode() instanceof Element parent) {
            WordXml.child(ruby, "rubyBase")
                    .ifPresent(base -> WordXml.children(base).forEach(child -> parent.insertBefore(child, run)));
            WordXml.remove(ruby);
        }
    }

    /** A linked picture would be fetched from wherever the document says, even from this computer. */
    void dropLinks(Element root) {
        WordXml.below(root).forEach(this::dropLink);
    }

    private void dropLink(Element blip) {
        var attributes = blip.getAttributes();
        for (var i = attributes.getLength() - 1; i >= 0; i--) {
            if ("link".equals(attributes.item(i).getLocalName())) {
                blip.removeAttributeNode((Attr) attributes.item(i));
                findings.add("word.linkedPicture");
            }
        }
    }

    private static void dropIfOff(Element header) {
        if (WordXml.attribute(header, "val").matches("0|false|off")) {
            WordXml.remove(header);
        }
    }
}
