package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The pages of a disclosure. */
@Path("{slug}/disclosures/{id}")
@ApplicationScoped
public class DisclosureResource {

    @Inject
    Visits visits;

    @Inject
    DisclosureReading reading;

    @GET
    public Rendered current(
            @BeanParam PublicRequest request, @PathParam("slug") String slug, @PathParam("id") String id) {
        return reading.current(visits.require(request), slug, Places.id(id));
    }

    @GET
    @Path("editions/{number: [0-9]{1,6}}")
    public Rendered edition(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("number") int number) {
        return reading.edition(visits.require(request), slug, Places.id(id), number);
    }

    @GET
    @Path("editions/{number: [0-9]{1,6}}/changes")
    public Rendered changes(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("number") int number) {
        return reading.changes(visits.require(request), slug, Places.id(id), number);
    }
}
