package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import sunlight.problem.RuleBroken;
import sunlight.publication.Adopting;
import sunlight.publication.Drafting;
import sunlight.publication.Source;
import sunlight.rest.ForPeople;
import sunlight.rest.Tag;
import sunlight.tenancy.Directory;

/** To which text of a bureau above a draft refers. */
@Path("tenants/{slug}/drafts/{id}/adoption")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    @Inject
    Adopting adopting;

    @Inject
    Directory directory;

    @Inject
    Drafting drafting;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refer to a text of a bureau above",
            description = "What the draft says itself is shown beside that text, which is always the newest.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response adopt(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AdoptionBody text) {
        var publisher =
                directory.bySlug(text.publisher()).orElseThrow(() -> RuleBroken.of("publisher", "adoption.gone"));
        adopting.adopt(id, Tag.version(ifMatch), new Source(publisher.id(), text.disclosure()));
        return DraftAnswer.tagged(drafting.open(id));
    }

    @DELETE
    @Operation(summary = "Refer to nothing any more", description = "What the draft says itself stays.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response leave(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        adopting.leave(id, Tag.version(ifMatch));
        return DraftAnswer.tagged(drafting.open(id));
    }
}
