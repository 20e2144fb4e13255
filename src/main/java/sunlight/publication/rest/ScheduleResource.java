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
import sunlight.publication.Drafting;
import sunlight.publication.Scheduling;
import sunlight.rest.ForPeople;
import sunlight.rest.Tag;

/** When an approved draft is published by itself. */
@Path("tenants/{slug}/drafts/{id}/schedule")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    @Inject
    Scheduling scheduling;

    @Inject
    Drafting drafting;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish at a set time",
            description = "By an approver. What the checks then object to is not published and waits for a person.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response schedule(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ScheduleBody schedule) {
        scheduling.schedule(id, Tag.version(ifMatch), schedule.at());
        return DraftAnswer.tagged(drafting.open(id));
    }

    @DELETE
    @Operation(summary = "Call a timed publication off", description = "The draft waits to be published by hand.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response cancel(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        scheduling.cancel(id, Tag.version(ifMatch));
        return DraftAnswer.tagged(drafting.open(id));
    }
}
