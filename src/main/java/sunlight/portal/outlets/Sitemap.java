package sunlight.portal.outlets;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/**
 * The maps of a site, for search engines: one that lists those of all tenants, and one for each tenant. So none grows
 * beyond what a search engine reads, and what a school publishes changes its own only.
 */
public final class Sitemap {

    /** No map may have more entries; two of a tenant's are its home and its catalogue. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * The list of the maps.
     *
     * @param origin scheme, host and port; a map is read far from its address
     */
    public static byte[] index(List<Tenant> tenants, String origin) {
        return Xml.document(xml -> {
            begin(xml, "sitemapindex");
            for (var tenant : tenants.subList(0, Math.min(MOST, tenants.size()))) {
                entry(xml, "sitemap", origin + "/" + tenant.slug() + "/sitemap.xml", null);
            }
            xml.writeEndElement();
        });
    }

    /** The map of one tenant, the newest first; where there are too many, the oldest are left out. */
    public static byte[] of(Tenant tenant, List<PublishedSummary> published, String origin) {
        var home = origin + "/" + tenant.slug();
        return Xml.document(xml -> {
            begin(xml, "urlset");
            entry(xml, "url", home, null);
            entry(xml, "url", home + "/catalogue", null);
            for (var summary : published.subList(0, Math.min(MOST - 2, published.size()))) {
                entry(xml, "url", home + "/disclosures/" + summary.disclosure(), summary.publishedAt());
            }
            xml.writeEndElement();
        });
    }

    private static void begin(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
    }

    private static void entry(XMLStreamWriter xml, String element, String address, @Nullable Instant changed)
            throws XMLStreamException {
        xml.writeStartElement(element);
        Xml.text(xml, "loc", address);
        if (changed != null) {
            Xml.text(xml, "lastmod", changed.toString());
        }
        xml.writeEndElement();
    }
}
