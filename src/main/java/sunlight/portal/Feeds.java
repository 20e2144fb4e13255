package sunlight.portal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/** What machines read: the news feed of a tenant and the map of a site. */
final class Feeds {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private Feeds() {}

    /** @param origin scheme, host and port; a feed is read far from its address */
    static byte[] atom(Tenant tenant, List<Tenant> owners, List<PublishedSummary> latest, String origin) {
        var names = byId(owners);
        return document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            text(xml, "id", "urn:uuid:" + tenant.id());
            text(xml, "title", tenant.name().zh());
            var updated = latest.isEmpty() ? Instant.EPOCH : latest.get(0).publishedAt();
            text(xml, "updated", updated.toString());
            link(xml, "self", origin + "/" + tenant.slug() + "/feed.xml");
            link(xml, "alternate", origin + "/" + tenant.slug());
            for (var summary : latest) {
                entry(xml, summary, names.getOrDefault(summary.tenant(), tenant), origin);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, PublishedSummary summary, Tenant owner, String origin)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + summary.disclosure());
        text(xml, "title", summary.title());
        text(xml, "updated", summary.publishedAt().toString());
        xml.writeStartElement("author");
        text(xml, "name", owner.name().zh());
        xml.writeEndElement();
        link(xml, "alternate", origin + address(owner, summary));
        xml.writeEndElement();
    }

    static byte[] sitemap(List<Tenant> tenants, List<PublishedSummary> published, String origin) {
        var owners = byId(tenants);
        return document(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (var tenant : tenants) {
                location(xml, origin + "/" + tenant.slug());
                location(xml, origin + "/" + tenant.slug() + "/catalogue");
            }
            for (var summary : published) {
                var owner = owners.get(summary.tenant());
                if (owner != null) {
                    location(xml, origin + address(owner, summary));
                }
            }
            xml.writeEndElement();
        });
    }

    private static String address(Tenant owner, PublishedSummary summary) {
        return "/" + owner.slug() + "/disclosures/" + summary.disclosure();
    }

    private static Map<UUID, Tenant> byId(List<Tenant> tenants) {
        return tenants.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    }

    private static void location(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", address);
        xml.writeEndElement();
    }

    static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    static byte[] document(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
