package sunlight.privacy.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** All parts of an office package that no reader of documents has asked for. Nothing is left out unnamed. */
final class OtherParts {

    private static final Pattern MEDIA =
            Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svg|mp3|mp4|m4a|wav|avi|mov|wmv|wdp)");
    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(mp3|mp4|m4a|wav|avi|mov|wmv|wdp)");

    /** Holds letter shapes or settings of a printer; or says in other words what another part says. */
    private static final Pattern EMPTY_OF_TEXT = Pattern.compile(
            "(?i).*(obfuscatedFont|odttf|fntdata|x-font.*|printerSettings|theme\\+xml|calcChain\\+xml|themeManager\\+xml)");

    private static final Map<Pattern, How> HOW = how();

    private final Parts parts;
    private final Item item;
    private final Telling telling;

    OtherParts(Parts parts, Item item, Telling telling) {
        this.parts = parts;
        this.item = item;
        this.telling = telling;
    }

    void read() throws IOException {
        for (var name : parts.names()) {
            if (name.endsWith(".rels")) {
                new OfficeLinks(telling, item.place()).read(parts.open(name));
            } else if (!parts.isRead(name)) {
                read(name, parts.type(name));
            }
        }
    }

    private void read(String name, String type) throws IOException {
        if (EMPTY_OF_TEXT.matcher(type).matches() || SOUND.matcher(name).matches()) {
            return;
        }
        for (var how : HOW.entrySet()) {
            if (how.getKey().matcher(type).matches()) {
                how.getValue().read(this, name);
                return;
            }
        }
        if (MEDIA.matcher(name).matches()) {
            picture(name);
        } else if (type.endsWith("xml")) {
            stray(name);
        } else {
            embedded(name);
        }
    }

    private static Map<Pattern, How> how() {
        var how = new LinkedHashMap<Pattern, How>();
        how.put(
                Pattern.compile("core-properties\\+xml|extended-properties\\+xml|custom-properties\\+xml"),
                (other, name) ->
                        Markup.read(other.parts.open(name), new OfficeProperties(other.telling, other.item.place())));
        how.put(
                Pattern.compile(".*(chart|chartUserShapes|drawing|diagramData)\\+xml"),
                (other, name) -> other.drawing(name, "privacy.place.drawing", Layer.VISIBLE));
        // Drawn from the data, which has been told.
        how.put(
                Pattern.compile(
                        ".*diagram(Drawing|Layout|Colors|Style|QuickStyle)\\+xml|.*chart(style|colorstyle)\\+xml"),
                (other, name) -> other.parts.skip(name));
        how.put(Pattern.compile(".*vmlDrawing"), (other, name) -> other.oldDrawing(name));
        how.put(
                Pattern.compile(".*ml\\.people\\+xml"),
                (other, name) -> Markup.read(
                        other.parts.open(name),
                        element -> other.telling.property(
                                other.item.place(), "修订者", Markup.attribute(element, "author"))));
        return how;
    }

    private Place place(String name) {
        return item.place().within("privacy.place.part", name);
    }

    private void drawing(String name, String key, Layer layer) throws IOException {
        var flow = new Flow(telling, item.place().within(key), layer);
        Markup.read(parts.open(name), flow);
        flow.finish();
    }

    /** Comments of Excel and buttons: their text stands as HTML in the old drawing. */
    private void oldDrawing(String name) throws IOException {
        var text = org.jsoup.Jsoup.parse(Charsets.decoded(parts.bytes(name)))
                .select("textbox")
                .text();
        telling.hidden(place(name), text);
    }

    private void stray(String name) throws IOException {
        var stray = new StrayText();
        Markup.read(parts.open(name), stray);
        telling.hidden(place(name), stray.text());
    }

    private void picture(String name) throws IOException {
        var where = item.place().within("privacy.place.picture", name.substring(name.lastIndexOf('/') + 1));
        try (var bytes = parts.open(name)) {
            Documents.readInner(item, where, name, bytes, telling);
        }
    }

    private void embedded(String name) throws IOException {
        var file = name.substring(name.lastIndexOf('/') + 1);
        try (var bytes = parts.open(name)) {
            var where = item.place().within("privacy.place.embedded", file);
            if (parts.type(name).endsWith("aFChunk") || name.matches("(?i).*afchunk.*")) {
                Documents.readInner(item, where, file, bytes, telling);
            } else {
                Documents.readEmbedded(item, where, file, bytes, telling);
            }
        }
    }

    private interface How {
        void read(OtherParts other, String name) throws IOException;
    }
}
