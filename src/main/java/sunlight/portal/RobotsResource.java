package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What search engines may read. */
@Path("robots.txt")
@RequestScoped
public class RobotsResource {

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response robots() {
        var rules = "User-agent: *\nDisallow: /console\nDisallow: /api\n\nSitemap: " + HomeResource.origin(uri)
                + "/sitemap.xml\n";
        return new Rendered(200, "text/plain;charset=utf-8", rules.getBytes(UTF_8), null).answer(request);
    }
}
