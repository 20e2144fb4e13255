package sunlight.compliance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Exempting;
import sunlight.problem.NotFound;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.rest.Once;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Exemptions that a bureau grants to tenants below it, and takes back. */
@Path("tenants/{slug}/exemptions")
@RequestScoped
@ForPeople
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExemptionsResource {

    @Inject
    Exempting exempting;

    @Inject
    Directory directory;

    @Inject
    Once once;

    @POST
    @Operation(
            summary = "Exempt",
            description = "Lets a school or bureau below off some items, from one day to another, on a stated ground.")
    @APIResponseSchema(value = GrantedAnswer.class, responseCode = "201")
    public Response grant(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            ExemptionBody exemption) {
        var id = once.answer(
                key, exemption, () -> exempting.grant(granted(exemption)).toString());
        return Response.status(Response.Status.CREATED)
                .entity(new GrantedAnswer(id))
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @Operation(summary = "Revoke an exemption", description = "Owed again from today on; the record stays.")
    public void revoke(@PathParam("slug") String slug, @PathParam("id") UUID id, RevocationBody revocation) {
        exempting.revoke(id, revocation.reason());
    }

    private Exempting.Grant granted(ExemptionBody exemption) {
        var tenant = directory.bySlug(exemption.tenant()).map(Tenant::id).orElseThrow(NotFound::new);
        Set<ItemCode> items = exemption.items().stream()
                .map(code -> Given.as(ItemCode::new, "items", code))
                .collect(Collectors.toSet());
        return new Exempting.Grant(tenant, items, exemption.fromOn(), exemption.untilOn(), exemption.ground());
    }
}
