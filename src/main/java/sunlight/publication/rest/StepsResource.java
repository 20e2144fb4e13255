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
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.publication.Drafting;
import sunlight.publication.Publishing;
import sunlight.publication.Reviewing;
import sunlight.rest.ForPeople;

/** The steps of the workflow; each is a fact that is added to the draft, and answers with the draft as it is then. */
@Path("tenants/{slug}/drafts/{id}")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    @Inject
    Drafting drafting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    MyTenants mine;

    @POST
    @Path("submission")
    @Operation(summary = "Submit for review", description = "All rules must hold; the issues say which do not.")
    public DraftAnswer submit(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        drafting.submit(id);
        return draft(id);
    }

    @POST
    @Path("approval")
    @Operation(summary = "Approve", description = "By a reviewer or an approver, never by the author.")
    public DraftAnswer approve(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        if (isApprover()) {
            reviewing.approve(id);
        } else {
            reviewing.review(id);
        }
        return draft(id);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return to the author", description = "By a reviewer or an approver, with a reason.")
    public DraftAnswer sendBack(@PathParam("slug") String slug, @PathParam("id") UUID id, Reason reason) {
        if (isApprover()) {
            reviewing.sendBack(id, reason.reason());
        } else {
            reviewing.reviewerSendsBack(id, reason.reason());
        }
        return draft(id);
    }

    @POST
    @Path("publication")
    @Operation(summary = "Publish", description = "Makes the next edition of what was approved.")
    public DraftAnswer publish(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        publishing.publish(id);
        return draft(id);
    }

    @POST
    @Path("revision")
    @Operation(
            summary = "Revise",
            description = "Opens what is public for the next edition; it stays public meanwhile.")
    public DraftAnswer revise(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        drafting.revise(id);
        return draft(id);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw", description = "Takes all editions out of public view; the reason is public.")
    public DraftAnswer withdraw(@PathParam("slug") String slug, @PathParam("id") UUID id, Reason reason) {
        publishing.withdraw(id, reason.reason());
        return draft(id);
    }

    private boolean isApprover() {
        return mine.permissionsHere().contains(Permission.APPROVE);
    }

    private DraftAnswer draft(UUID id) {
        return DraftAnswer.of(drafting.open(id));
    }
}
