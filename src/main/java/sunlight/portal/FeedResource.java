package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import sunlight.catalogue.ItemCode;
import sunlight.portal.outlets.FeedFormat;
import sunlight.problem.NotFound;

/** The feeds of a bureau or a school: {@code all}, one item by its code, {@code overdue}; each as Atom and as RSS. */
@Path("{slug}/feeds/{name: [a-z]+|[A-Z][0-9]{4}}.{format: [a-z]+}")
@ApplicationScoped
public class FeedResource {

    @Inject
    Visits visits;

    @Inject
    FeedReading reading;

    @GET
    public Rendered feed(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("name") String name,
            @PathParam("format") String suffix) {
        var visit = visits.require(request);
        var format = FeedFormat.of(suffix).orElseThrow(NotFound::new);
        var origin = request.origin();
        var self = origin + "/" + slug + "/feeds/" + name + "." + suffix;
        var asked = new FeedReading.Asked(slug, format, self, origin);
        return switch (name) {
            case "all" -> reading.latest(visit, asked);
            case "overdue" -> reading.overdue(visit, asked);
            default -> reading.item(visit, asked, code(name));
        };
    }

    private static ItemCode code(String name) {
        if (!name.matches("[A-Z][0-9]{4}")) {
            throw new NotFound();
        }
        return new ItemCode(name);
    }
}
