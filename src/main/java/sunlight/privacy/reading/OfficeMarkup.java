package sunlight.privacy.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes out of the markup of Word and PowerPoint what nobody sees, and accepts tracked changes. */
final class OfficeMarkup {

    private static final Pattern TOUCHED = Pattern.compile("(wordprocessingml|presentationml|drawingml)\\..*"
            + "|drawing\\+xml|.*ms-office\\.drawingml.*|.*ms-word.*");

    private static final Set<String> DROPPED = Set.of(
            "del",
            "moveFrom",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "cellIns",
            "cellDel",
            "cellMerge",
            "OLEObject",
            "attachedTemplate",
            "docVars",
            "mailMerge",
            "custDataLst",
            "externalData",
            "sectionLst",
            "custShowLst",
            "dataBinding",
            "Fallback");

    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo");
    private static final Set<String> SHAPES = Set.of("sp", "pic", "graphicFrame", "grpSp", "cxnSp");

    private OfficeMarkup() {}

    static boolean isTouched(String type) {
        return TOUCHED.matcher(type).matches() && !type.startsWith("spreadsheetml");
    }

    /** @param lost ids of relations that lead nowhere now */
    static void clean(Document document, Set<String> lost) {
        deletedRows(document);
        DROPPED.forEach(name -> Dom.all(document, name).forEach(Dom::remove));
        UNWRAPPED.forEach(name -> Dom.all(document, name).forEach(Dom::unwrap));
        for (var run : Dom.all(document, "r")) {
            if (isVanished(run)) {
                Dom.remove(run);
            }
        }
        // A style that hides is left alone: reading the copy then says that it is not clean.
        for (var properties : Dom.all(document, "cNvPr")) {
            if (Markup.isTrue(properties.getAttribute("hidden"))) {
                shape(properties);
            }
        }
        lostLinks(document, lost);
    }

    private static void deletedRows(Document document) {
        for (var row : Dom.all(document, "tr")) {
            for (var properties : Dom.children(row)) {
                if (Dom.is(properties, "trPr")
                        && Dom.children(properties).stream().anyMatch(child -> Dom.is(child, "del"))) {
                    Dom.remove(row);
                }
            }
        }
    }

    private static boolean isVanished(Element run) {
        for (var properties : Dom.children(run)) {
            if (Dom.is(properties, "rPr")) {
                return Dom.children(properties).stream()
                        .filter(child -> Dom.is(child, "vanish") || Dom.is(child, "specVanish"))
                        .anyMatch(child -> !child.getAttributeNS(child.getNamespaceURI(), "val")
                                .matches("0|false|off"));
            }
        }
        return false;
    }

    private static void shape(Element properties) {
        for (org.w3c.dom.Node node = properties; node != null; node = node.getParentNode()) {
            if (node.getLocalName() != null && SHAPES.contains(node.getLocalName())) {
                Dom.remove(node);
                return;
            }
        }
    }

    private static void lostLinks(Document document, Set<String> lost) {
        if (lost.isEmpty()) {
            return;
        }
        for (var element : Dom.all(document, "*")) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i);
                var namespace = attribute.getNamespaceURI();
                if (namespace != null
                        && namespace.endsWith("/relationships")
                        && lost.contains(attribute.getNodeValue())) {
                    object(element);
                    break;
                }
            }
        }
    }

    /** Of an embedded object its picture stays. */
    private static void object(Element element) {
        var pictures = Dom.all(element, "pic");
        for (org.w3c.dom.Node node = element; node != null && !pictures.isEmpty(); node = node.getParentNode()) {
            if (Dom.is(node, "graphicFrame") && node.getParentNode() != null) {
                node.getParentNode().replaceChild(pictures.get(0), node);
                return;
            }
        }
        Dom.remove(element);
    }
}
