package sunlight.privacy.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Embedded;
import sunlight.privacy.Place;

/**
 * The pictures that are seen on a slide or a sheet. One of which a part is cut away is left out, since its file still holds
 * that part, and so is one that is hidden, alone or with its group.
 */
final class DrawnPictures implements Markup.Listener {

    /** Bytes of a picture that a page shows. */
    private static final int LARGEST = 5 << 20;

    private static final Set<String> SHAPES = Set.of("pic", "grpSp", "sp", "graphicFrame", "cxnSp");

    /** A picture in the order of the drawing; row and column are of the cell in which it begins, on a sheet. */
    private record Drawn(String link, String says, int row, int column) {}

    /** What is known of a shape so far. */
    private static final class Shape {
        private boolean hidden;
        private boolean cut;
        private String link = "";
        private String says = "";
    }

    private final List<Drawn> pictures = new ArrayList<>();
    private final Deque<Shape> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean begins;
    private int copies;
    private int row = -1;
    private int column = -1;

    private DrawnPictures() {}

    /** @param hidden rows and columns that a sheet does not show */
    static void tell(Parts parts, String part, Place place, HiddenCells hidden, Telling telling) throws IOException {
        var drawn = new DrawnPictures();
        Markup.read(parts.zip().again(part), drawn);
        var targets = new HashMap<String, String>();
        parts.relations(part).stream()
                .filter(relation -> relation.kind().equals("image") && !relation.external())
                .forEach(relation -> targets.put(relation.id(), relation.target()));
        for (var picture : drawn.pictures) {
            var target = targets.getOrDefault(picture.link(), "");
            if (parts.has(target) && !hidden.hides(picture.row(), picture.column())) {
                tell(parts, target, place, picture.says(), telling);
            }
        }
    }

    private static void tell(Parts parts, String target, Place place, String says, Telling telling) throws IOException {
        try (var in = parts.zip().again(target)) {
            var bytes = in.readNBytes(LARGEST + 1);
            var bare = new ByteArrayOutputStream();
            var isPng = PictureBlocks.isPng(bytes);
            if (bytes.length <= LARGEST
                    && (isPng || PictureBlocks.isJpeg(bytes))
                    && PictureCleaning.clean(bytes, bare)) {
                telling.picture(place, new Embedded(isPng ? "image/png" : "image/jpeg", bare.toByteArray(), says));
            }
        }
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        text.setLength(0);
        if (name.equals("Fallback")) {
            copies++;
        } else if (name.equals("from")) {
            begins = true;
        } else if (SHAPES.contains(name)) {
            open.push(new Shape());
        } else if (!open.isEmpty()) {
            within(open.peek(), name, element);
        }
    }

    private static void within(Shape shape, String name, XMLStreamReader element) {
        switch (name) {
            case "cNvPr" -> {
                shape.hidden = Markup.isTrue(Markup.attribute(element, "hidden"));
                shape.says = Markup.attribute(element, "descr");
            }
            case "blip" -> shape.link = Markup.attribute(element, "embed");
            case "srcRect" -> {
                for (int i = 0; i < element.getAttributeCount(); i++) {
                    shape.cut |= !element.getAttributeValue(i).equals("0");
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        if (name.equals("Fallback")) {
            copies--;
        } else if (name.equals("from")) {
            begins = false;
        } else if (begins && name.equals("row")) {
            row = number(text);
        } else if (begins && name.equals("col")) {
            column = number(text);
        } else if (SHAPES.contains(name)) {
            var isHidden = open.stream().anyMatch(shape -> shape.hidden);
            var shape = open.pop();
            if (name.equals("pic") && !isHidden && !shape.cut && copies == 0) {
                pictures.add(new Drawn(shape.link, shape.says, row, column));
            }
        }
    }

    private static int number(CharSequence text) {
        return text.toString().strip().matches("[0-9]{1,8}")
                ? Integer.parseInt(text.toString().strip())
                : -1;
    }
}
