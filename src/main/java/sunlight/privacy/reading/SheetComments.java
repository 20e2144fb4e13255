package sunlight.privacy.reading;

import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Place;

/** Notes and threaded comments of a sheet, each with its cell. */
final class SheetComments implements Markup.Listener {

    private final Telling telling;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private String cell = "";

    SheetComments(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        if (name.equals("comment") || name.equals("threadedComment")) {
            cell = Markup.attribute(element, "ref");
            text.setLength(0);
        } else if (name.equals("author")) {
            text.setLength(0);
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        if (name.equals("author")) {
            telling.property(place, "批注者", text.toString());
        } else if (name.equals("comment") || name.equals("threadedComment")) {
            telling.hidden(place.within("privacy.place.commentAt", cell), text.toString());
        }
    }
}
