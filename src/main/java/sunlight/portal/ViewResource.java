package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import sunlight.problem.NotFound;

/** Attachments of a disclosure as pages, for readers without an office program. */
@Path("{slug}/disclosures/{id}/files/{file}")
@RequestScoped
public class ViewResource {

    @Inject
    Visits visits;

    @Inject
    ViewReading reading;

    @Context
    HttpServletRequest request;

    @GET
    public Response first(@PathParam("slug") String slug, @PathParam("id") String id, @PathParam("file") String file) {
        return view(slug, id, file, 1);
    }

    @GET
    @Path("{leaf: [1-9][0-9]{0,3}}")
    public Response leaf(
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("file") String file,
            @PathParam("leaf") int leaf) {
        return view(slug, id, file, leaf);
    }

    private Response view(String slug, String id, String file, int leaf) {
        var visit = visits.of(request).orElseThrow(NotFound::new);
        return reading.view(visit, slug, Places.id(id), Places.id(file), leaf).answer(request);
    }
}
