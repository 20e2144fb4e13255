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
import sunlight.compliance.Reading;
import sunlight.rest.ForPeople;
import sunlight.tenancy.TenantKind;

/** How the bureaus below a bureau and it itself stand, for its inspectors. */
@Path("tenants/{slug}/compliance/bureaus")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class BureausComplianceResource {

    @Inject
    OnDay days;

    @GET
    @Operation(
            summary = "The bureaus' matrix",
            description = "The own bureau and every one below with the status of each item of their own catalogue.")
    public BureausComplianceAnswer matrix(
            @PathParam("slug") String slug,
            @Parameter(description = SchoolsComplianceResource.ON) @QueryParam("on") @Nullable String on,
            @Parameter(description = SchoolsComplianceResource.KNOWN) @QueryParam("known") @Nullable Reading known) {
        return BureausComplianceAnswer.of(days.matrix(TenantKind.BUREAU, on, known));
    }
}
