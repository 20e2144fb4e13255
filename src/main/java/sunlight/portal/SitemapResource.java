package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The list of a site's maps. A class of its own, because its literal path must win over a slug. */
@Path("sitemap.xml")
@ApplicationScoped
public class SitemapResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @GET
    public Rendered sitemap(@BeanParam PublicRequest request) {
        return reading.sitemap(visits.require(request), request.origin());
    }
}
