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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.publication.Drafting;
import sunlight.publication.Publishing;
import sunlight.publication.Reviewing;
import sunlight.publication.review.Opinion;
import sunlight.rest.ForPeople;
import sunlight.rest.Tag;

/**
 * One draft: read, saved, and taken through the workflow. Each step is a fact that is added to the draft, and answers
 * with the draft as it is then. A step is taken on the version that was read, or not at all.
 */
@Path("tenants/{slug}/drafts/{id}")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    Drafting drafting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    MyTenants mine;

    @GET
    @Operation(
            summary = "A draft",
            description = "Its ETag is what If-Match must be given when it is saved or a step is taken.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return DraftAnswer.tagged(drafting.open(id));
    }

    @PUT
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
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("submission")
    @Operation(summary = "Submit for review", description = "All rules must hold; the issues say which do not.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response submit(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafting.submit(id, Tag.version(ifMatch));
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("approval")
    @Operation(summary = "Approve", description = "By a reviewer or an approver, never by the author.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response approve(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var version = Tag.version(ifMatch);
        if (isApprover()) {
            reviewing.approve(id, version, Opinion.PLAIN);
        } else {
            reviewing.review(id, version, Opinion.PLAIN);
        }
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve with an opinion",
            description =
                    "Like approval, with what the tenant's rules of review ask for: proofreading, secrecy review.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response opine(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OpinionBody opinion) {
        var version = Tag.version(ifMatch);
        if (isApprover()) {
            reviewing.approve(id, version, opinion.opinion());
        } else {
            reviewing.review(id, version, opinion.opinion());
        }
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return to the author", description = "By a reviewer or an approver, with a reason.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response sendBack(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Reason reason) {
        var version = Tag.version(ifMatch);
        if (isApprover()) {
            reviewing.sendBack(id, version, reason.reason(), false);
        } else {
            reviewing.reviewerSendsBack(id, version, reason.reason(), false);
        }
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("publication")
    @Operation(summary = "Publish", description = "Makes the next edition of what was approved.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response publish(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        publishing.publish(id, Tag.version(ifMatch));
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("revision")
    @Operation(
            summary = "Revise",
            description = "Opens what is public for the next edition; it stays public meanwhile.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response revise(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafting.revise(id, Tag.version(ifMatch));
        return DraftAnswer.tagged(drafting.open(id));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw", description = "Takes all editions out of public view; the reason is public.")
    @APIResponseSchema(value = DraftAnswer.class, responseCode = "200")
    public Response withdraw(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Reason reason) {
        publishing.withdraw(id, Tag.version(ifMatch), reason.reason());
        return DraftAnswer.tagged(drafting.open(id));
    }

    private boolean isApprover() {
        return mine.permissionsHere().contains(Permission.APPROVE);
    }
}
