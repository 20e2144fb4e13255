package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Where the code on a notice leads. */
@Path("{slug}/posted/{number: [a-z0-9-]{1,100}}")
@ApplicationScoped
public class PostedResource {

    @Inject
    Visits visits;

    @Inject
    PostedReading reading;

    @GET
    public Rendered stub(
            @BeanParam PublicRequest request, @PathParam("slug") String slug, @PathParam("number") String number) {
        return reading.stub(visits.require(request), slug, number);
    }
}
