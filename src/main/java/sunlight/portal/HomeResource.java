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

/** What stands at the root of a host. */
@Path("/")
@RequestScoped
public class HomeResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response home() {
        return reading.home(visits.of(request).orElseThrow(NotFound::new)).answer(request);
    }

    @GET
    @Path("sitemap.xml")
    public Response sitemap() {
        return reading.sitemap(visits.of(request).orElseThrow(NotFound::new), origin(uri))
                .answer(request);
    }

    @GET
    @Path("robots.txt")
    public Response robots() {
        var rules = "User-agent: *\nDisallow: /console\nDisallow: /api\n\nSitemap: " + origin(uri) + "/sitemap.xml\n";
        return new Rendered(200, "text/plain;charset=utf-8", rules.getBytes(UTF_8), null).answer(request);
    }

    static String origin(UriInfo uri) {
        var base = uri.getBaseUri().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
