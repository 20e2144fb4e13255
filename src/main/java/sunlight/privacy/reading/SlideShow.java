package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** The slides of a presentation in their order, each with its notes and comments; then the masters. */
final class SlideShow {

    private final Parts parts;
    private final String main;
    private final Item item;
    private final Telling telling;

    SlideShow(Parts parts, String main, Item item, Telling telling) {
        this.parts = parts;
        this.main = main;
        this.item = item;
        this.telling = telling;
    }

    void read() throws IOException {
        int number = 0;
        var order = order(parts, main);
        var slides = new LinkedHashSet<>(order);
        parts.names().stream().filter(this::isSlide).forEach(slides::add);
        for (var slide : slides) {
            number++;
            slide(slide, item.place().within("privacy.place.slide", number), order.contains(slide));
        }
        for (var part : parts.names()) {
            var type = parts.type(part);
            if (type.matches("presentationml\\.(slideMaster|slideLayout|notesMaster|handoutMaster)\\+xml")) {
                flow(part, item.place().within("privacy.place.master"), Layer.VISIBLE);
            } else if (type.matches(".*\\.(commentAuthors|authors)\\+xml")) {
                Markup.read(
                        parts.open(part),
                        element -> telling.property(item.place(), "批注者", Markup.attribute(element, "name")));
            } else if (type.endsWith(".tags+xml")) {
                tags(part);
            }
        }
    }

    private boolean isSlide(String part) {
        return isSlide(parts, part);
    }

    private static boolean isSlide(Parts parts, String part) {
        return parts.type(part).equals("presentationml.slide+xml");
    }

    static List<String> order(Parts parts, String main) throws IOException {
        var targets = new HashMap<String, String>();
        parts.relations(main).forEach(relation -> targets.put(relation.id(), relation.target()));
        var order = new ArrayList<String>();
        Markup.read(parts.open(main), element -> {
            if (element.getLocalName().equals("sldId")) {
                for (int i = 0; i < element.getAttributeCount(); i++) {
                    var target = targets.getOrDefault(element.getAttributeValue(i), "");
                    if (isSlide(parts, target) && parts.has(target) && !order.contains(target)) {
                        order.add(target);
                    }
                }
            }
        });
        return order;
    }

    private void slide(String part, Place place, boolean isListed) throws IOException {
        var hidden = new boolean[] {!isListed};
        Markup.read(parts.open(part), element -> {
            if (element.getLocalName().equals("sld")
                    && Markup.attribute(element, "show").matches("0|false")) {
                hidden[0] = true;
            }
        });
        flow(
                part,
                hidden[0] ? place.within("privacy.place.hiddenSlide") : place,
                hidden[0] ? Layer.HIDDEN : Layer.VISIBLE);
        if (telling.wantsPictures(hidden[0] ? Layer.HIDDEN : Layer.VISIBLE)) {
            DrawnPictures.tell(parts, part, place, HiddenCells.none(), telling);
        }
        for (var notes : parts.targets(part, "notesSlide")) {
            flow(notes, place.within("privacy.place.notes"), Layer.HIDDEN);
        }
        for (var comments : parts.targets(part, "comments")) {
            flow(comments, place.within("privacy.place.comments"), Layer.HIDDEN);
        }
    }

    private void tags(String part) throws IOException {
        Markup.read(
                parts.open(part),
                element -> telling.property(
                        item.place(), Markup.attribute(element, "name"), Markup.attribute(element, "val")));
    }

    private void flow(String part, Place place, Layer layer) throws IOException {
        var flow = new Flow(telling, place, layer);
        Markup.read(parts.open(part), flow);
        flow.finish();
    }
}
