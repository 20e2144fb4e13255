package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import sunlight.portal.pages.EmbedPage;

/**
 * The latest of a tenant, of one item or of a column, for other sites: as a page for a frame, as a piece of HTML, as JSON. Only these
 * pages may stand in somebody else's frame: there is nothing on them that a click could do.
 */
@Path("{slug}/embed/{what: latest|[A-Z][0-9]{4}|column-[a-z0-9-]+}.{form: html|fragment|json}")
@ApplicationScoped
public class EmbedResource {

    @Inject
    Visits visits;

    @Inject
    OpenDataReading reading;

    @GET
    public Rendered latest(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("what") String what,
            @PathParam("form") String form) {
        var visit = visits.require(request);
        var latest = reading.latest(visit, slug, what, request.origin());
        var depends = reading.depends(visit, slug);
        return switch (form) {
            case "json" ->
                new Rendered(
                        200, "application/json;charset=utf-8", latest.json().getBytes(UTF_8), depends);
            case "fragment" -> Rendered.page("fragment", latest, depends);
            default -> Rendered.page("embed", new EmbedPage(visit, latest), depends);
        };
    }
}
