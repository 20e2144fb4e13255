package sunlight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.tenancy.Scope;

/** Bureaus and schools. */
@Path("tenants/{slug}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {

    @GET
    @Operation(summary = "A bureau or school", description = "Name, kinds and contact, as the public directory shows.")
    public TenantAnswer tenant(@PathParam("slug") String slug) {
        return TenantAnswer.of(Scope.requireTenant());
    }
}
