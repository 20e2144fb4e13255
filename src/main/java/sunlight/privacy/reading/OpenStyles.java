package sunlight.privacy.reading;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Which styles of an OpenDocument file hide what is written in them: letters, sheets, slides. */
final class OpenStyles implements Markup.Listener {

    private final Set<String> hidden = new HashSet<>();
    private String style = "";

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "style" -> {
                style = Markup.attribute(element, "family") + ' ' + Markup.attribute(element, "name");
                if (isHidden(Markup.attribute(element, "family"), Markup.attribute(element, "parent-style-name"))) {
                    hidden.add(style);
                }
            }
            case "text-properties" -> hide(Markup.attribute(element, "display").equals("none"));
            case "table-properties" -> hide(Markup.attribute(element, "display").equals("false"));
            case "drawing-page-properties" ->
                hide(Markup.attribute(element, "visibility").equals("hidden"));
            default -> {}
        }
    }

    /** @param family what the style is for: text, paragraph, table, drawing-page */
    boolean isHidden(String family, String name) {
        return hidden.contains(family + ' ' + name);
    }

    private void hide(boolean isHidden) {
        if (isHidden) {
            hidden.add(style);
        }
    }
}
