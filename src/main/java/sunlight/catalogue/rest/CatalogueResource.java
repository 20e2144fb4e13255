package sunlight.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.catalogue.Catalogues;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;

/** What a tenant must disclose. */
@Path("tenants/{slug}/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    Catalogues catalogues;

    @GET
    @Operation(
            summary = "The catalogue in force",
            description = "Items in the edition that binds the tenant today, each with its clock, its required elements"
                    + " and the legal grounds that bind this tenant.")
    public CatalogueAnswer catalogue(@PathParam("slug") String slug) {
        var tenant = Scope.requireTenant();
        return CatalogueAnswer.of(catalogues.today().orElseThrow(NotFound::new), tenant);
    }
}
