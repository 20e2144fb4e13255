package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** OFD, the national format for fixed pages (GB/T 33190): a zip of XML, one file per page. */
final class OfdFile implements Format {

    private static final Set<String> PROPERTIES =
            Set.of("Author", "Title", "Subject", "Abstract", "Keyword", "CustomData", "Creator", "DocUsage");

    private static final String PICTURE = "(?i).*\\.(png|jpe?g|gif|bmp|tiff?|jb2|webp)";
    private static final String DULL = "(?i).*\\.(ttf|otf|ttc|esl|dat|cer)|.*/Signs/.*";

    @Override
    public void read(Item item, Telling telling) throws IOException {
        try (var zip = Zipped.open(item.file(), UTF_8, telling.budget())) {
            if (zip.hasTwins()) {
                throw new Unreadable(Trouble.DAMAGED);
            }
            var read = new HashSet<String>();
            int number = 0;
            for (var page : pages(zip)) {
                number++;
                telling.budget().pages(1);
                read.add(page);
                page(zip, page, item.place().within("privacy.place.page", number), telling);
            }
            for (var name : zip.names()) {
                if (!read.contains(name)) {
                    other(zip, name, item, telling);
                }
            }
        }
    }

    /** In the order of the document; a page that it does not list is none. */
    private static List<String> pages(Zipped zip) throws IOException {
        var pages = new ArrayList<String>();
        for (var document : zip.names().stream()
                .filter(name -> name.matches("(.*/)?Document\\.xml"))
                .toList()) {
            var folder = document.substring(0, document.lastIndexOf('/') + 1);
            Markup.read(zip.open(document), element -> {
                var location = Markup.attribute(element, "BaseLoc").replaceFirst("^/", "");
                if (element.getLocalName().equals("Page")) {
                    pages.add(zip.has(folder + location) ? folder + location : location);
                }
            });
        }
        pages.removeIf(page -> !zip.has(page));
        return pages;
    }

    private static void page(Zipped zip, String name, Place place, Telling telling) throws IOException {
        var page = new OfdPage();
        Markup.read(zip.open(name), page);
        telling.shown(place, page.shown());
        telling.hidden(place.within("privacy.place.invisible"), page.hidden());
        if (page.isPicture()) {
            telling.trouble(place, Trouble.UNREADABLE_SCAN);
        }
    }

    private static void other(Zipped zip, String name, Item item, Telling telling) throws IOException {
        if (name.matches(PICTURE) && !name.endsWith(".jb2")) {
            try (var bytes = zip.open(name)) {
                var where = item.place().within("privacy.place.picture", name.substring(name.lastIndexOf('/') + 1));
                Documents.readInner(item, where, name, bytes, telling);
            }
        } else if (name.matches("(?i).*/(Tpls?|Temps?|Pages)/.*Content\\.xml")) {
            page(zip, name, item.place().within("privacy.place.master"), telling);
        } else if (name.equals("OFD.xml")) {
            Markup.read(zip.open(name), new Properties(item.place(), telling));
        } else if (name.endsWith(".xml") && !name.matches(DULL)) {
            var stray = new StrayText();
            Markup.read(zip.open(name), stray);
            telling.hidden(item.place().within("privacy.place.part", name), words(stray.text()));
        } else if (!name.matches(DULL) && !name.matches(PICTURE)) {
            try (var bytes = zip.open(name)) {
                var file = name.substring(name.lastIndexOf('/') + 1);
                Documents.readEmbedded(item, item.place().within("privacy.place.embedded", file), file, bytes, telling);
            }
        }
    }

    /** Most XML of an OFD names other files, measures and numbers. */
    private static String words(String text) {
        var words = new StringBuilder();
        for (var line : text.split("\n")) {
            if (!line.strip().matches("[-0-9. ]{0,16}|[\\w./-]*\\.[A-Za-z0-9]{2,4}|[A-Za-z]*|[\\d-]{10}.*")) {
                words.append(line.strip()).append('\n');
            }
        }
        return words.toString();
    }

    private static final class Properties implements Markup.Listener {
        private final Place place;
        private final Telling telling;
        private final StringBuilder text = new StringBuilder();
        private String label = "";

        Properties(Place place, Telling telling) {
            this.place = place;
            this.telling = telling;
        }

        @Override
        public void start(XMLStreamReader element) {
            text.setLength(0);
            var name = Markup.attribute(element, "Name");
            label = name.isEmpty() ? element.getLocalName() : name;
        }

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void end(String name) {
            if (PROPERTIES.contains(name) && !text.toString().isBlank()) {
                telling.passage(place.within("privacy.place.property", label), Layer.METADATA, label, text.toString());
            }
            text.setLength(0);
        }
    }
}
