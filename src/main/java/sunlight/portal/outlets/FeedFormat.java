package sunlight.portal.outlets;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The two formats of feeds; every program that reads feeds reads one of them. */
public enum FeedFormat {
    ATOM("application/atom+xml") {
        @Override
        public byte[] write(Feed feed) {
            return Xml.document(xml -> atom(xml, feed));
        }
    },
    RSS("application/rss+xml") {
        @Override
        public byte[] write(Feed feed) {
            return Xml.document(xml -> rss(xml, feed));
        }
    };

    private static final String ATOM_NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String DC_NAMESPACE = "http://purl.org/dc/elements/1.1/";
    private static final String HTML = "text/html";

    private final String type;

    FeedFormat(String type) {
        this.type = type;
    }

    public abstract byte[] write(Feed feed);

    public String mediaType() {
        return type + ";charset=utf-8";
    }

    /** The end of the feed's address. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedFormat> of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }

    private static void atom(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM_NAMESPACE);
        xml.writeAttribute("xml:lang", "zh-CN");
        Xml.text(xml, "id", feed.head().id());
        Xml.text(xml, "title", feed.head().title());
        Xml.text(xml, "updated", feed.updated().toString());
        Xml.link(xml, "self", ATOM.type, feed.head().self());
        Xml.link(xml, "alternate", HTML, feed.head().page());
        for (var entry : feed.entries()) {
            xml.writeStartElement("entry");
            Xml.text(xml, "id", entry.id());
            Xml.text(xml, "title", entry.title());
            Xml.text(xml, "updated", entry.at().toString());
            xml.writeStartElement("author");
            Xml.text(xml, "name", entry.author());
            xml.writeEndElement();
            Xml.link(xml, "alternate", HTML, entry.address());
            if (entry.category() != null) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", entry.category());
            }
            Xml.text(xml, "summary", entry.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void rss(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM_NAMESPACE);
        xml.writeNamespace("dc", DC_NAMESPACE);
        xml.writeStartElement("channel");
        Xml.text(xml, "title", feed.head().title());
        Xml.text(xml, "link", feed.head().page());
        Xml.text(xml, "description", feed.head().title());
        Xml.text(xml, "language", "zh-cn");
        Xml.text(xml, "lastBuildDate", date(feed.updated()));
        xml.writeEmptyElement("atom:link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", RSS.type);
        xml.writeAttribute("href", feed.head().self());
        for (var entry : feed.entries()) {
            item(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("item");
        Xml.text(xml, "title", entry.title());
        Xml.text(xml, "link", entry.address());
        // A new edition is news again for a reader of RSS, which knows no time of change.
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id() + "#" + entry.at().getEpochSecond());
        xml.writeEndElement();
        Xml.text(xml, "pubDate", date(entry.at()));
        Xml.text(xml, "dc:creator", entry.author());
        if (entry.category() != null) {
            Xml.text(xml, "category", entry.category());
        }
        Xml.text(xml, "description", entry.summary());
        xml.writeEndElement();
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(UTC));
    }
}
