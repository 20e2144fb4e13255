package sunlight.privacy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** Where a document points to outside of itself: addresses that a click opens, and paths of the author's computer. */
final class OfficeLinks implements Markup.Listener {

    private final Telling telling;
    private final Place place;

    OfficeLinks(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
    }

    void read(InputStream relations) throws IOException {
        Markup.read(relations, this);
    }

    @Override
    public void start(XMLStreamReader element) {
        if (!Markup.attribute(element, "TargetMode").equals("External")) {
            return;
        }
        var target = decoded(Markup.attribute(element, "Target"));
        if (Markup.attribute(element, "Type").endsWith("/hyperlink")) {
            telling.passage(place.within("privacy.place.link"), Layer.VISIBLE, "", target);
        } else {
            telling.property(place, "外部路径", target);
        }
    }

    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }
}
