package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sunlight.problem.NotFound;

/** What search engines may read. */
@Path("robots.txt")
@RequestScoped
public class RobotsResource {

    @Inject
    Visits visits;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response robots() {
        if (visits.of(request).isEmpty()) {
            throw new NotFound();
        }
        var rules = "User-agent: *\nDisallow: /console\nDisallow: /api\n\nSitemap: " + HomeResource.origin(uri)
                + "/sitemap.xml\n";
        return new Rendered(200, "text/plain;charset=utf-8", rules.getBytes(UTF_8), null).answer(request);
    }
}
