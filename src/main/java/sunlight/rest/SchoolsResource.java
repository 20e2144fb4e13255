package sunlight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** The schools of a bureau. */
@Path("tenants/{slug}/schools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchoolsResource {

    @Inject
    Directory directory;

    @GET
    @Operation(
            summary = "Schools below a bureau",
            description = "All schools of the bureau and of the bureaus below it; none where the tenant is a school.")
    public Page<TenantAnswer> schools(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        var cursor = Cursor.of(after, limit);
        var bureau = Scope.requireTenant();
        var behind = cursor.after() == null ? bureau.path() : cursor.after();
        return Page.of(
                directory.schoolsBelow(bureau, behind, cursor.oneMore()), cursor, Tenant::path, TenantAnswer::of);
    }
}
