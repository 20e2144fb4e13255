package sunlight.privacy.reading;

import javax.xml.stream.XMLStreamReader;

/** The objects of one page of an OFD; pieces of text at the same height make one line. */
final class OfdPage implements Markup.Listener {

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private double line = Double.NaN;
    private boolean taking;
    private boolean visible = true;
    private int pictures;

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "TextObject" -> startText(element);
            case "TextCode" -> taking = true;
            case "ImageObject" -> pictures++;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (taking) {
            (visible ? shown : hidden).append(text.strip());
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("TextCode")) {
            taking = false;
        }
    }

    String shown() {
        return shown.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    boolean isPicture() {
        return pictures > 0 && shown.toString().isBlank();
    }

    private void startText(XMLStreamReader element) {
        visible = !Markup.attribute(element, "Visible").equals("false")
                && !Markup.attribute(element, "Alpha").equals("0");
        var box = Markup.attribute(element, "Boundary").strip().split("\\s+");
        var height = box.length > 1 && box[1].matches("-?[0-9.]{1,12}") ? Double.parseDouble(box[1]) : line;
        // In millimetres; the same line within half of one.
        var isNext = Double.isNaN(line) || Math.abs(height - line) > 0.5;
        (visible ? shown : hidden).append(isNext ? "\n" : " ");
        line = height;
    }
}
