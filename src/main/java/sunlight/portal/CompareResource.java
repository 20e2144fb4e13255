package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import sunlight.portal.pages.ComparisonPages;

/** Two schools side by side, where the bureau lets them be compared. */
@Path("{slug}/compare")
@ApplicationScoped
public class CompareResource {

    @Inject
    Visits visits;

    @Inject
    OpenlyReading reading;

    @GET
    public Rendered compare(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("one") @DefaultValue("") String one,
            @QueryParam("other") @DefaultValue("") String other) {
        var visit = visits.require(request);
        return reading.compare(visit, slug, new ComparisonPages.Asked(item, one, other));
    }
}
