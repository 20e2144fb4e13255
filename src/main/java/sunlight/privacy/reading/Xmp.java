package sunlight.privacy.reading;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Place;

/** Texts of an XMP packet; ids, dates and versions are left out. */
final class Xmp implements Markup.Listener {

    private static final String DULL =
            "(?i).*(date|id|when|changed|version|toolkit|modified)|format|part|conformance|trapped|about|parseType|lang"
                    + "|xmptk|action|schema|namespaceURI|prefix|property|valueType|category|ResolutionUnit|Orientation"
                    + "|ColorSpace|[XY]Resolution|PixelXDimension|PixelYDimension|Marked|rev|amd";

    private static final Set<String> LISTS = Set.of("Alt", "Bag", "Seq", "li", "Description", "RDF", "xmpmeta");

    private static final Map<String, String> LABELS = Map.of(
            "creator", "作者",
            "title", "标题",
            "description", "备注",
            "subject", "主题",
            "CreatorTool", "软件",
            "Producer", "软件",
            "Keywords", "关键词");

    private final Telling telling;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private String label = "";

    Xmp(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
    }

    @Override
    public void start(XMLStreamReader element) {
        text.setLength(0);
        if (!LISTS.contains(element.getLocalName())) {
            label = element.getLocalName();
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            tell(element.getAttributeLocalName(i), element.getAttributeValue(i));
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        tell(label, text.toString());
        text.setLength(0);
    }

    private void tell(String name, String value) {
        if (!name.matches(DULL) && !value.isBlank()) {
            telling.property(place, LABELS.getOrDefault(name, name), value);
        }
    }
}
