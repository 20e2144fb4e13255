package sunlight.privacy.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Trouble;

/** XML of strangers, piece by piece: no document type, hence no entities; bounded in depth. */
final class Markup {

    private static final XMLInputFactory FACTORY = factory();

    private Markup() {}

    /** What is told while the markup is read. */
    interface Listener {
        void start(XMLStreamReader element);

        default void end(String name) {}

        default void text(String text) {}

        /** What programs pass over: remarks and instructions to them. */
        default void remark(String remark) {}
    }

    static void read(InputStream bytes, Listener listener) throws IOException {
        try (bytes) {
            var xml = reader(bytes);
            int depth = 0;
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    listener.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    listener.end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    listener.text(xml.getText());
                } else if (event == XMLStreamConstants.COMMENT) {
                    listener.remark(xml.getText());
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    listener.remark(xml.getPITarget() + " " + xml.getPIData());
                }
                if (event == XMLStreamConstants.DTD || depth > Bounds.DEEPEST_MARKUP) {
                    throw new Unreadable(Trouble.TOO_LARGE);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    /** Of any namespace; empty where it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A switch such as {@code <w:vanish/>} is on unless it says otherwise. */
    static boolean isOn(XMLStreamReader element, String attribute) {
        return !attribute(element, attribute).matches("0|false|off");
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
