package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Declaring;
import sunlight.rest.ForPeople;
import sunlight.rest.Once;

/** Signed statements that what is published is still true. */
@Path("tenants/{slug}/confirmations")
@RequestScoped
@ForPeople
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    @Inject
    Declaring declaring;

    @Inject
    Once once;

    @POST
    @Operation(
            summary = "Confirm unchanged",
            description = "Signs today that the edition which was read is still true.")
    public void confirm(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            ConfirmationBody confirmation) {
        once.answer(key, confirmation, () -> {
            declaring.confirmUnchanged(confirmation.disclosure(), confirmation.edition());
            return "";
        });
    }
}
