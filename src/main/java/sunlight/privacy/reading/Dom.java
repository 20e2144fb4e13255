package sunlight.privacy.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import sunlight.privacy.Trouble;

/** Markup that is changed as a whole; small parts only. */
final class Dom {

    private static final int LARGEST = 8 << 20;

    private Dom() {}

    static byte[] changed(byte[] xml, Consumer<Document> change) throws IOException {
        if (xml.length > LARGEST) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        // Refuses document types and too deep markup.
        Markup.read(new ByteArrayInputStream(xml), element -> {});
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            change.accept(document);
            document.setXmlStandalone(true);
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (SAXException | ParserConfigurationException | TransformerException broken) {
            throw new IOException(broken);
        }
    }

    /** All elements of this local name, in the order of the document; may be changed meanwhile. */
    static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    static List<Element> all(Element above, String name) {
        return list(above.getElementsByTagNameNS("*", name));
    }

    static List<Element> children(Element parent) {
        return list(parent.getChildNodes());
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    static void remove(Node node) {
        var parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts what is in an element into its place. */
    static void unwrap(Element element) {
        var parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        for (var child = element.getFirstChild(); child != null; child = element.getFirstChild()) {
            parent.insertBefore(child, element);
        }
        parent.removeChild(element);
    }

    private static List<Element> list(org.w3c.dom.NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
