package sunlight.privacy.reading;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Place;

/** Texts that stand in attributes and between tags, such as the values that a pivot table keeps. */
final class AttributeText implements Markup.Listener {

    private final Telling telling;
    private final Place place;
    private final Set<String> attributes;
    private final StringBuilder text = new StringBuilder();

    AttributeText(Telling telling, Place place, Set<String> attributes) {
        this.telling = telling;
        this.place = place;
        this.attributes = attributes;
    }

    @Override
    public void start(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (attributes.contains(element.getAttributeLocalName(i))) {
                add(element.getAttributeValue(i));
            }
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        // Records of a pivot table are told one by one, other parts as a whole.
        if (name.equals("r") || name.matches("pivotCache.*|connections|queryTable")) {
            telling.hidden(place, text.toString());
            text.setLength(0);
        }
    }

    private void add(String value) {
        text.append(plain(value)).append('\n');
        if (text.length() > Bounds.LONGEST_PASSAGE) {
            telling.hidden(place, text.toString());
            text.setLength(0);
        }
    }

    private static String plain(String value) {
        return value.matches("[0-9.]+E\\+?[0-9]{1,2}") ? new java.math.BigDecimal(value).toPlainString() : value;
    }
}
