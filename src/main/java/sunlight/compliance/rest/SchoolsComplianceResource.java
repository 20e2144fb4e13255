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

/** How the schools below a bureau stand, for its inspectors. */
@Path("tenants/{slug}/compliance/schools")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class SchoolsComplianceResource {

    static final String ON = "Another day than today, as 2026-10-01; the next year is a forecast.";
    static final String KNOWN = "For an earlier day: THEN, what was known when it ended (if left out), or NOW.";

    @Inject
    OnDay days;

    @GET
    @Operation(
            summary = "The matrix",
            description = "Every school below the bureau with the status of each item, for inspectors of the bureau.")
    public SchoolsComplianceAnswer matrix(
            @PathParam("slug") String slug,
            @Parameter(description = ON) @QueryParam("on") @Nullable String on,
            @Parameter(description = KNOWN) @QueryParam("known") @Nullable Reading known) {
        return SchoolsComplianceAnswer.of(days.matrix(TenantKind.SCHOOL, on, known));
    }
}
