package sunlight.dashboard.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.dashboard.Surveying;
import sunlight.rest.ForPeople;

/** The figures of all schools below a bureau, for its inspectors. */
@Path("tenants/{slug}/compliance/figures")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    Surveying surveying;

    @GET
    @Operation(
            summary = "Figures of all schools below the bureau",
            description =
                    "How many cells of the matrix stand in which status: all, by county, kind of school, group and"
                            + " item; over the last half-year, a day a week, by what is known now; and at how many schools each"
                            + " item falls due in the next four weeks; beside them how bureaus and their units stand with what they"
                            + " owe themselves. Counted at the moment given.")
    public FiguresAnswer figures(@PathParam("slug") String slug) {
        return FiguresAnswer.of(surveying.overview(), surveying.bureaus());
    }
}
