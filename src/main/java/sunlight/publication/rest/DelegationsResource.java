package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sunlight.identity.standin.Delegating;
import sunlight.identity.standin.NewDelegation;
import sunlight.rest.ForPeople;
import sunlight.rest.Once;

/** Who stands in for an approver who is away. */
@Path("tenants/{slug}/delegations")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    Delegating delegating;

    @Inject
    Once once;

    @GET
    @Operation(
            summary = "Who stands in for whom",
            description = "With the colleagues whom the asking person could name.")
    public DelegationList list(@PathParam("slug") String slug) {
        return DelegationList.of(delegating.state());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a colleague act in one's absence",
            description = "By an approver. The colleague reviews and signs on the approver's behalf in the given days.")
    public void delegate(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key, DelegationBody said) {
        once.answer(key, said, () -> {
            delegating.delegate(new NewDelegation(said.colleague(), said.fromOn(), said.untilOn(), said.reason()));
            return "";
        });
    }

    @POST
    @Path("{id}/revocation")
    @Operation(summary = "End a delegation early", description = "By either of the two; it counts at the next request.")
    public void revoke(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        delegating.revoke(id);
    }
}
