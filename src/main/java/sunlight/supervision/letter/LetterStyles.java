package sunlight.supervision.letter;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import sunlight.supervision.letter.LetterStyle.Placed;

/** The styles of {@code letter/styles.xml}, read for paper: a letter looks the same as PDF as it does in Word. */
final class LetterStyles {

    private static final float TWENTIETHS = 20;

    private final Map<String, LetterStyle> styles = new HashMap<>();

    LetterStyles() {
        var root = root();
        var usual = (Element) root.getElementsByTagName("w:docDefaults").item(0);
        var all = root.getElementsByTagName("w:style");
        for (int i = 0; i < all.getLength(); i++) {
            var style = (Element) all.item(i);
            styles.put(style.getAttribute("w:styleId"), read(style, usual));
        }
    }

    LetterStyle named(String name) {
        var style = styles.get(name);
        if (style == null) {
            throw new IllegalArgumentException("no style " + name);
        }
        return style;
    }

    private static Element root() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(LetterTemplate.resource("styles.xml")))
                    .getDocumentElement();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("letter/styles.xml", broken);
        }
    }

    private static LetterStyle read(Element style, Element usual) {
        var colour = said(style, "w:color", "w:val");
        var placed = said(style, "w:jc", "w:val");
        return new LetterStyle(
                number(style, usual, "w:sz", "w:val") / 2,
                number(style, usual, "w:spacing", "w:line") / TWENTIETHS,
                number(style, usual, "w:spacing", "w:before") / TWENTIETHS,
                number(style, usual, "w:spacing", "w:after") / TWENTIETHS,
                placed.isEmpty() ? Placed.LEFT : Placed.valueOf(placed.toUpperCase(Locale.ROOT)),
                !said(style, "w:ind", "w:firstLine").isEmpty(),
                number(style, usual, "w:ind", "w:right") / TWENTIETHS,
                colour.isEmpty() ? Color.BLACK : Color.decode("#" + colour),
                !said(style, "w:pBdr", "").isEmpty(),
                !said(style, "w:keepNext", "").isEmpty());
    }

    /** What an element of a style says; where it says nothing but is there, its name. */
    private static String said(Element style, String element, String attribute) {
        var found = style.getElementsByTagName(element);
        if (found.getLength() == 0) {
            return "";
        }
        return attribute.isEmpty() ? element : ((Element) found.item(0)).getAttribute(attribute);
    }

    private static float number(Element style, Element usual, String element, String attribute) {
        var own = said(style, element, attribute);
        var number = own.isEmpty() ? said(usual, element, attribute) : own;
        return number.isEmpty() ? 0 : Float.parseFloat(number);
    }
}
