package sunlight.compliance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.compliance.Inspecting;
import sunlight.rest.ForPeople;

/** How the schools below a bureau stand, for its inspectors. */
@Path("tenants/{slug}/compliance/schools")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class SchoolsComplianceResource {

    @Inject
    Inspecting inspecting;

    @GET
    @Operation(
            summary = "The matrix today",
            description = "Every school below the bureau with the status of each item, for inspectors of the bureau.")
    public SchoolsComplianceAnswer today(@PathParam("slug") String slug) {
        return SchoolsComplianceAnswer.of(inspecting.today());
    }
}
