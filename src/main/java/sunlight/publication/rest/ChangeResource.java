package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.publication.Drafting;
import sunlight.rest.ForPeople;
import sunlight.rest.Tag;

/** What a revision changes in the edition before it. */
@Path("tenants/{slug}/drafts/{id}/change")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    @Inject
    Drafting drafting;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a revision changes",
            description = "UPDATE or CORRECTION, with a note. Needed before a revision is submitted; public with it.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response explain(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ChangeBody change) {
        drafting.explain(id, Tag.version(ifMatch), change.change());
        return DraftAnswer.tagged(drafting.open(id));
    }
}
