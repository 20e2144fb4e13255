package sunlight.privacy.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document make a text hidden. */
final class WordStyles implements Markup.Listener {

    static final WordStyles NONE = new WordStyles();

    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private String current = "";

    static WordStyles of(Parts parts, String main) throws IOException {
        var styles = new WordStyles();
        for (var part : parts.targets(main, "styles")) {
            Markup.read(parts.open(part), styles);
        }
        return styles;
    }

    boolean isHidden(String style) {
        var seen = new HashSet<String>();
        for (var id = style; !id.isEmpty() && seen.add(id); id = parents.getOrDefault(id, "")) {
            if (hidden.contains(id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "style" -> current = Markup.attribute(element, "styleId");
            case "basedOn" -> parents.put(current, Markup.attribute(element, "val"));
            case "vanish" -> {
                if (Markup.isOn(element, "val")) {
                    hidden.add(current);
                }
            }
            default -> {}
        }
    }
}
