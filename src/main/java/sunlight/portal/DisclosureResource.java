package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** The pages of a disclosure. */
@Path("{slug}/disclosures/{id}")
@RequestScoped
public class DisclosureResource {

    @Inject
    Visits visits;

    @Inject
    DisclosureReading reading;

    @Context
    HttpServletRequest request;

    @GET
    public Response current(@PathParam("slug") String slug, @PathParam("id") String id) {
        return reading.current(visit(), slug, Places.id(id)).answer(request);
    }

    @GET
    @Path("editions/{number: [0-9]{1,6}}")
    public Response edition(
            @PathParam("slug") String slug, @PathParam("id") String id, @PathParam("number") int number) {
        return reading.edition(visit(), slug, Places.id(id), number).answer(request);
    }

    @GET
    @Path("editions/{number: [0-9]{1,6}}/changes")
    public Response changes(
            @PathParam("slug") String slug, @PathParam("id") String id, @PathParam("number") int number) {
        return reading.changes(visit(), slug, Places.id(id), number).answer(request);
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
