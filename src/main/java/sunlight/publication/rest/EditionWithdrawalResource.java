package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.publication.Publishing;
import sunlight.rest.ForPeople;

/** Takes one older edition out of public view. */
@Path("tenants/{slug}/drafts/{id}/edition-withdrawals")
@RequestScoped
@ForPeople
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EditionWithdrawalResource {

    @Inject
    Publishing publishing;

    @POST
    @Operation(
            summary = "Withdraw one edition",
            description = "An older one; the newest stays public. The reason is public, and a trace stays.")
    public void withdraw(@PathParam("slug") String slug, @PathParam("id") UUID id, EditionWithdrawalBody withdrawal) {
        publishing.withdrawEdition(id, withdrawal.edition(), withdrawal.reason());
    }
}
