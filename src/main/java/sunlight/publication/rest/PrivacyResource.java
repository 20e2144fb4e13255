package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.publication.gate.Checking;
import sunlight.publication.gate.Deciding;
import sunlight.publication.gate.DeclaringPictures;
import sunlight.rest.ForPeople;

/** The privacy gate of a draft: what it finds, who answers for it, and what is declared of pictures. */
@Path("tenants/{slug}/drafts/{id}/privacy")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class PrivacyResource {

    @Inject
    Checking checking;

    @Inject
    Deciding deciding;

    @Inject
    DeclaringPictures pictures;

    @Inject
    MyTenants mine;

    @GET
    @Operation(
            summary = "What the privacy gate finds",
            description = "In the text and every attachment, as saved now. Values are masked.")
    public PrivacyAnswer read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("overrides")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a finding pass",
            description = "By an approver, with a reason that the inspector sees. HARD findings cannot be let pass.")
    public PrivacyAnswer override(@PathParam("slug") String slug, @PathParam("id") UUID id, OverrideBody override) {
        deciding.override(id, override.finding(), override.reason());
        return answer(id);
    }

    @POST
    @Path("attestations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Attest to a file",
            description = "A reviewer or approver has looked through a file that no program can read.")
    public PrivacyAnswer attest(@PathParam("slug") String slug, @PathParam("id") UUID id, AttestationBody attestation) {
        if (mine.permissionsHere().contains(Permission.APPROVE)) {
            deciding.attest(id, attestation.finding());
        } else {
            deciding.reviewerAttests(id, attestation.finding());
        }
        return answer(id);
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare a picture",
            description = "Who is to be recognised in it; asked once for the same picture within a tenant.")
    public PrivacyAnswer declare(@PathParam("slug") String slug, @PathParam("id") UUID id, PictureBody picture) {
        var note = picture.note();
        pictures.declare(id, picture.picture(), picture.answer(), note == null ? "" : note);
        return answer(id);
    }

    private PrivacyAnswer answer(UUID id) {
        return PrivacyAnswer.of(checking.of(id), checking.decisions(id));
    }
}
