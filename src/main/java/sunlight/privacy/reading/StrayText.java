package sunlight.privacy.reading;

import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Trouble;

/** All text between the tags of a markup that is not known further. */
final class StrayText implements Markup.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void start(XMLStreamReader element) {
        space();
        // Variables of a Word document have their text in an attribute.
        if (element.getLocalName().equals("docVar")) {
            text(Markup.attribute(element, "val"));
        }
    }

    @Override
    public void end(String name) {
        space();
    }

    @Override
    public void text(String more) {
        text.append(more);
        if (text.length() > Bounds.LARGEST_PART / 4) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
    }

    String text() {
        return text.toString();
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
