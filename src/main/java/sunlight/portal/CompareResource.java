package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import sunlight.portal.pages.ComparisonPages;
import sunlight.problem.NotFound;

/** Two schools side by side, where the bureau lets them be compared. */
@Path("{slug}/compare")
@RequestScoped
public class CompareResource {

    @Inject
    Visits visits;

    @Inject
    OpenlyReading reading;

    @Context
    HttpServletRequest request;

    @GET
    public Response compare(
            @PathParam("slug") String slug,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("one") @DefaultValue("") String one,
            @QueryParam("other") @DefaultValue("") String other) {
        var visit = visits.of(request).orElseThrow(NotFound::new);
        return reading.compare(visit, slug, new ComparisonPages.Asked(item, one, other))
                .answer(request);
    }
}
