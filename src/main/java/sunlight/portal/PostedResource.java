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

/** Where the code on a notice leads. */
@Path("{slug}/posted/{number: [a-z0-9-]{1,100}}")
@RequestScoped
public class PostedResource {

    @Inject
    Visits visits;

    @Inject
    PostedReading reading;

    @Context
    HttpServletRequest request;

    @GET
    public Response stub(@PathParam("slug") String slug, @PathParam("number") String number) {
        return reading.stub(visits.of(request).orElseThrow(NotFound::new), slug, number)
                .answer(request);
    }
}
