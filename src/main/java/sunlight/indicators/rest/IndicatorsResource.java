package sunlight.indicators.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sunlight.indicators.BindingSchools;
import sunlight.indicators.InspectingSites;
import sunlight.problem.NotFound;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;

/** The vetoes of the site inspection indicators: of the own site, and of those below a bureau. */
@Path("tenants/{slug}/indicators")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject
    InspectingSites inspecting;

    @Inject
    BindingSchools binding;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "The own site today",
            description =
                    "What would fail the site today and what will within a week, each with its reason. There is none"
                            + " of a school whose bureau does not apply the indicators to schools.")
    public SiteAnswer own(@PathParam("slug") String slug) {
        return inspecting.own().map(SiteAnswer::of).orElseThrow(NotFound::new);
    }

    @GET
    @Path("sites")
    @Operation(
            summary = "The sites below a bureau",
            description =
                    "The bureau, those below it, and the schools to which the indicators are applied, for inspectors of"
                            + " the bureau.")
    public SitesAnswer sites(
            @PathParam("slug") String slug,
            @Parameter(description = "An earlier day than today, as 2026-10-01: as the sites stood when it ended.")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        var day = on == null || on.isEmpty() ? LocalDate.now(clock) : Given.as(LocalDate::parse, "on", on);
        return new SitesAnswer(
                binding.areBound(),
                inspecting.below(day).stream().map(SiteAnswer::of).toList());
    }

    @PUT
    @Path("schools")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Apply the indicators to schools, or do not",
            description =
                    "A choice of the bureau's administrator. Bureaus below that have chosen otherwise keep their own.")
    public void choose(@PathParam("slug") String slug, ChoiceBody choice) {
        binding.choose(choice.bound());
    }
}
