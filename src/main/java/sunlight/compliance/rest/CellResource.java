package sunlight.compliance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.LookingBack;
import sunlight.problem.NotFound;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.tenancy.Directory;

/** Why a cell of the matrix is or was as it is, for inspectors of the bureau. */
@Path("tenants/{slug}/compliance/cell")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class CellResource {

    @Inject
    LookingBack lookingBack;

    @Inject
    Directory directory;

    @Inject
    OnDay days;

    @GET
    @Operation(
            summary = "Why a cell is as it is",
            description =
                    "Status, reason, dates and grounds of an item of a school or bureau below, as it was known when"
                            + " the day ended and as it is known now.")
    public CellAnswer explain(
            @PathParam("slug") String slug,
            @Parameter(description = "Slug of the school or bureau below.") @QueryParam("of") @Nullable String of,
            @Parameter(description = "Code of the catalogue item.") @QueryParam("item") @Nullable String item,
            @Parameter(description = SchoolsComplianceResource.ON) @QueryParam("on") @Nullable String on) {
        var tenant = directory.bySlug(Given.present("of", of)).orElseThrow(NotFound::new);
        var code = Given.as(ItemCode::new, "item", Given.present("item", item));
        return CellAnswer.of(lookingBack.explain(tenant.id(), code, days.day(on)));
    }
}
