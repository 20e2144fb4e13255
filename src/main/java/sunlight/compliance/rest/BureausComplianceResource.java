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

/** How the bureaus below a bureau and it itself stand, for its inspectors. */
@Path("tenants/{slug}/compliance/bureaus")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class BureausComplianceResource {

    @Inject
    Inspecting inspecting;

    @GET
    @Operation(
            summary = "The bureaus' matrix today",
            description = "The own bureau and every one below with the status of each item of their own catalogue.")
    public BureausComplianceAnswer today(@PathParam("slug") String slug) {
        return BureausComplianceAnswer.of(inspecting.bureausToday());
    }
}
