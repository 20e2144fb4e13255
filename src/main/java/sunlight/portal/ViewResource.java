package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Attachments of a disclosure as pages, for readers without an office program. */
@Path("{slug}/disclosures/{id}/files/{file}")
@ApplicationScoped
public class ViewResource {

    @Inject
    Visits visits;

    @Inject
    ViewReading reading;

    @GET
    public Rendered first(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("file") String file) {
        return view(request, slug, id, file, 1);
    }

    @GET
    @Path("{leaf: [1-9][0-9]{0,3}}")
    public Rendered leaf(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("file") String file,
            @PathParam("leaf") int leaf) {
        return view(request, slug, id, file, leaf);
    }

    private Rendered view(PublicRequest request, String slug, String id, String file, int leaf) {
        var visit = visits.require(request);
        return reading.view(visit, slug, Places.id(id), Places.id(file), leaf);
    }
}
