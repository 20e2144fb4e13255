package sunlight.richtext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import sunlight.problem.RuleBroken;

/** Reads XML of strangers: no document type, hence no entities; bounded in depth and number of elements. */
final class WordXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int MOST_ELEMENTS = 600_000;
    private static final int DEEPEST = 150;

    private WordXml() {}

    static void check(byte[] xml) {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new Limits());
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
    }

    static Document parse(byte[] xml) {
        check(xml);
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
    }

    static byte[] write(Document document) {
        try {
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String... path) {
        var found = Optional.of(parent);
        for (var name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** All elements below, in the order of the document. */
    static List<Element> below(Element root) {
        var found = new ArrayList<Element>();
        for (var child : children(root)) {
            found.add(child);
            found.addAll(below(child));
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The namespace of Word has two spellings, transitional and strict; an attribute shares its element's. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).map(element -> attribute(element, "val"));
    }

    static Optional<Integer> number(Element parent, String... path) {
        return value(parent, path).flatMap(WordXml::number);
    }

    static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A toggle such as {@code <w:vanish/>} is on unless it says otherwise. */
    static boolean on(Element parent, String... path) {
        return value(parent, path).filter(value -> !value.matches("0|false|off")).isPresent();
    }

    static void remove(Element element) {
        var parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    private static final class Limits extends DefaultHandler {
        private int elements;
        private int depth;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            elements++;
            depth++;
            if (elements > MOST_ELEMENTS || depth > DEEPEST) {
                throw RuleBroken.of("word", "word.tooComplex");
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }
    }
}
