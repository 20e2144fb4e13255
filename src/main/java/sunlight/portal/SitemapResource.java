package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sunlight.problem.NotFound;

/** The map of a site. A class of its own, because its literal path must win over a slug. */
@Path("sitemap.xml")
@RequestScoped
public class SitemapResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response sitemap() {
        return reading.sitemap(visits.of(request).orElseThrow(NotFound::new), HomeResource.origin(uri))
                .answer(request);
    }
}
