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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.publication.Drafting;
import sunlight.rest.Api;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.rest.Once;

/** What is being worked on. */
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
}
