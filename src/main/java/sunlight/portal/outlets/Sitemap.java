package sunlight.portal.outlets;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/** The map of a site, for search engines. */
public final class Sitemap {

    private Sitemap() {}

    /**
     * The map as XML.
     *
     * @param origin scheme, host and port; a map is read far from its address
     */
    public static byte[] of(List<Tenant> tenants, List<PublishedSummary> published, String origin) {
        var owners = byId(tenants);
        return Xml.document(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (var tenant : tenants) {
                location(xml, origin + "/" + tenant.slug());
                location(xml, origin + "/" + tenant.slug() + "/catalogue");
            }
            for (var summary : published) {
                var owner = owners.get(summary.tenant());
                if (owner != null) {
                    location(xml, origin + "/" + owner.slug() + "/disclosures/" + summary.disclosure());
                }
            }
            xml.writeEndElement();
        });
    }

    private static Map<UUID, Tenant> byId(List<Tenant> tenants) {
        return tenants.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    }

    private static void location(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        Xml.text(xml, "loc", address);
        xml.writeEndElement();
    }
}
