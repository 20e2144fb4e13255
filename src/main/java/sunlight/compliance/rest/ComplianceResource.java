package sunlight.compliance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.compliance.Owing;
import sunlight.compliance.PublicStanding;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;

/** How a tenant meets its catalogue: for its own people what is owed and when, for everybody what is public. */
@Path("tenants/{slug}/compliance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComplianceResource {

    @Inject
    Owing owing;

    @Inject
    PublicStanding standing;

    @Inject
    MyTenants mine;

    @GET
    @Operation(
            summary = "How the catalogue is met today",
            description = "Every item that applies to the tenant, with the reason in words and legal grounds. The"
                    + " tenant's own people get the status and the due date, everybody else what the public pages"
                    + " say; what is overdue is among that only where the bureau shows it openly.")
    public ComplianceAnswer today(@PathParam("slug") String slug) {
        var scope = Scope.bound().orElseThrow(NotFound::new);
        if (scope.actor() != null && mine.permissionsHere().contains(Permission.READ_OWN)) {
            return ComplianceAnswer.of(owing.mine());
        }
        return ComplianceAnswer.shown(
                standing.of(Optional.ofNullable(scope.tenant()).orElseThrow(NotFound::new)));
    }
}
