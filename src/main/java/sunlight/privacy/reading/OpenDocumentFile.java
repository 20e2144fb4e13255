package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.Pattern;
import sunlight.privacy.Trouble;

/** odt, ods, odp: styles first, for they say what is hidden; then the text; then every part that is left. */
final class OpenDocumentFile implements Format {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Pattern TEXT = Pattern.compile("(?:.*/)?content\\.xml");
    private static final Pattern STYLES = Pattern.compile("(?:.*/)?styles\\.xml");
    private static final Pattern PROPERTIES = Pattern.compile("(?:.*/)?meta\\.xml");

    /** How windows were last arranged, and lists of what is in the file. */
    private static final Pattern EMPTY_OF_TEXT = Pattern.compile(
            "mimetype|META-INF/.*|(?:.*/)?settings\\.xml|manifest\\.rdf|layout-cache|Configurations2/.*|ObjectReplacements/.*");

    private static final Pattern PICTURES = Pattern.compile("(?i)(?:.*/)?(?:Pictures|Thumbnails|media)/.*");

    @Override
    public void read(Item item, Telling outer) throws IOException {
        var telling = outer.hearing();
        try (var zip = Zipped.open(item.file(), UTF_8, telling.budget())) {
            if (zip.hasTwins()) {
                throw new Unreadable(Trouble.DAMAGED);
            }
            requireOpen(zip);
            var styles = new OpenStyles();
            for (var name : zip.names()) {
                if (STYLES.matcher(name).matches()) {
                    Markup.read(zip.open(name), styles);
                }
            }
            text(zip, TEXT, styles, item, telling);
            text(zip, STYLES, styles, item, telling);
            for (var name : zip.names()) {
                other(zip, name, item, telling);
            }
            PackageRest.tell(zip, name -> false, item, telling);
        }
    }

    /** A locked one has its parts scrambled one by one, and says so in its list. */
    private static void requireOpen(Zipped zip) throws IOException {
        if (zip.has(MANIFEST)) {
            Markup.read(zip.open(MANIFEST), element -> {
                if (element.getLocalName().equals("encryption-data")) {
                    throw new Unreadable(Trouble.ENCRYPTED);
                }
            });
        }
    }

    private static void text(Zipped zip, Pattern which, OpenStyles styles, Item item, Telling telling)
            throws IOException {
        for (var name : zip.names()) {
            if (which.matcher(name).matches()) {
                var place = which == STYLES
                        ? item.place().within("privacy.place.paper")
                        : name.indexOf('/') < 0 ? item.place() : item.place().within("privacy.place.drawing");
                var flow = new OpenFlow(telling, place, styles);
                Markup.read(zip.open(name), flow);
                flow.finish();
            }
        }
    }

    private static void other(Zipped zip, String name, Item item, Telling telling) throws IOException {
        if (TEXT.matcher(name).matches()
                || STYLES.matcher(name).matches()
                || EMPTY_OF_TEXT.matcher(name).matches()) {
            return;
        }
        if (PROPERTIES.matcher(name).matches()) {
            Markup.read(zip.open(name), new OfficeProperties(telling, item.place()));
            return;
        }
        var file = name.substring(name.lastIndexOf('/') + 1);
        try (var bytes = zip.open(name)) {
            if (PICTURES.matcher(name).matches()) {
                Documents.readInner(item, item.place().within("privacy.place.picture", file), name, bytes, telling);
            } else {
                Documents.readEmbedded(item, item.place().within("privacy.place.embedded", file), name, bytes, telling);
            }
        }
    }
}
