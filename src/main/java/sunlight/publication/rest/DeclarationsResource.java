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
import sunlight.catalogue.ItemCode;
import sunlight.publication.Declaring;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.rest.Once;

/** Signed statements that something happened, or that there is nothing. */
@Path("tenants/{slug}/declarations")
@RequestScoped
@ForPeople
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationsResource {

    @Inject
    Declaring declaring;

    @Inject
    Once once;

    @POST
    @Operation(
            summary = "Declare",
            description = "NIL: nothing of this kind from one day to another. EVENT: it happened, so the item is owed.")
    public void declare(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            DeclarationBody declaration) {
        var item = Given.as(ItemCode::new, "item", declaration.item());
        once.answer(key, declaration, () -> {
            declare(item, declaration);
            return "";
        });
    }

    private void declare(ItemCode item, DeclarationBody declaration) {
        if (declaration.kind() == DeclarationBody.Kind.EVENT) {
            declaring.declareEvent(item, declaration.fromOn(), declaration.statement());
            return;
        }
        var until = Given.present("untilOn", declaration.untilOn());
        declaring.declareNil(item, declaration.fromOn(), until, declaration.statement());
    }
}
