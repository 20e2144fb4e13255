package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.publication.Drafting;
import sunlight.rest.Api;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.rest.Once;
import sunlight.rest.Tag;

/** Writing: drafts are started, read and saved. */
@Path("tenants/{slug}/drafts")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    @Inject
    Drafting drafting;

    @Inject
    Once once;

    @GET
    @Operation(
            summary = "Drafts under way",
            description = "Everything that is written, reviewed or waits, latest first.")
    public DraftList list(@PathParam("slug") String slug) {
        return DraftList.of(drafting.underWay());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a draft", description = "Against an item of the catalogue in force.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response start(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key, DraftStart start) {
        var item = Given.as(ItemCode::new, "item", start.item());
        var id = once.answer(key, start, () -> drafting.start(item).toString());
        var address = "%s/tenants/%s/drafts/%s".formatted(Api.ROOT, slug, id);
        return Response.created(URI.create(address))
                .entity(new Created(id, address))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A draft", description = "Its ETag is what If-Match must be given when it is saved.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a draft",
            description = "Replaces what it says. A change that somebody made in between is never overwritten.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response save(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ContentBody content) {
        drafting.save(id, Tag.version(ifMatch), content.content());
        return answer(id);
    }

    private Response answer(UUID id) {
        var draft = drafting.open(id);
        return Response.ok(DraftAnswer.of(draft))
                .header("ETag", Tag.of(draft.version()))
                .build();
    }
}
