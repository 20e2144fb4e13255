package sunlight.compliance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.compliance.Owing;
import sunlight.rest.ForPeople;

/** What a tenant owes, for its own people. */
@Path("tenants/{slug}/compliance")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class ComplianceResource {

    @Inject
    Owing owing;

    @GET
    @Operation(
            summary = "What is owed today",
            description =
                    "Every item that applies to the tenant: status, due date, the reason in words, legal grounds.")
    public ComplianceAnswer today(@PathParam("slug") String slug) {
        return ComplianceAnswer.of(owing.mine());
    }
}
