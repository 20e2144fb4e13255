package sunlight.richtext;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import sunlight.problem.RuleBroken;

/** Where in the package the parts of the document lie. */
record WordParts(String document, String styles, String numbering, String footnotes, String endnotes) {

    static WordParts of(WordPackage word) {
        var document = target(word, "_rels/.rels", "", "officeDocument").orElse("word/document.xml");
        if (word.part(document).isEmpty() || !isWord(word, document)) {
            throw RuleBroken.of("word", "word.notWord");
        }
        var folder = document.substring(0, document.lastIndexOf('/') + 1);
        var relations = folder + "_rels/" + document.substring(folder.length()) + ".rels";
        return new WordParts(
                document,
                beside(word, relations, folder, "styles"),
                beside(word, relations, folder, "numbering"),
                beside(word, relations, folder, "footnotes"),
                beside(word, relations, folder, "endnotes"));
    }

    Set<String> needed() {
        return new HashSet<>(List.of("[Content_Types].xml", document, styles, numbering, footnotes, endnotes));
    }

    /** A workbook or slides in the same kind of package are not texts. */
    private static boolean isWord(WordPackage word, String document) {
        return word.part(document)
                .map(WordXml::parse)
                .filter(xml -> String.valueOf(xml.getDocumentElement().getNamespaceURI())
                        .contains("wordprocessingml"))
                .isPresent();
    }

    private static String beside(WordPackage word, String relations, String folder, String type) {
        return target(word, relations, folder, type).orElse(folder + type + ".xml");
    }

    private static Optional<String> target(WordPackage word, String relations, String folder, String type) {
        return word.part(relations).map(WordXml::parse).stream()
                .flatMap(xml -> WordXml.children(xml.getDocumentElement(), "Relationship").stream())
                .filter(relation -> relation.getAttribute("Type").endsWith("/" + type))
                .map(relation -> path(relation, folder))
                .findFirst();
    }

    private static String path(Element relation, String folder) {
        var target = relation.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
