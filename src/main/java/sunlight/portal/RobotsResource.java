package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import sunlight.problem.NotFound;

/** What search engines may read. */
@Path("robots.txt")
@ApplicationScoped
public class RobotsResource {

    @Inject
    Visits visits;

    @GET
    public Rendered robots(@BeanParam PublicRequest request) {
        if (visits.of(request).isEmpty()) {
            throw new NotFound();
        }
        var rules =
                "User-agent: *\nDisallow: /console\nDisallow: /api\n\nSitemap: " + request.origin() + "/sitemap.xml\n";
        return new Rendered(200, "text/plain;charset=utf-8", rules.getBytes(UTF_8), null);
    }
}
