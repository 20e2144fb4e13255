package sunlight.assessment.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.assessment.Objecting;
import sunlight.rest.ForPeople;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** How a tenant was assessed by bureaus above it, for its people. */
@Path("tenants/{slug}/assessed")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class OwnAssessmentsResource {

    @Inject
    Objecting objecting;

    @Inject
    Directory directory;

    @GET
    @Operation(summary = "Own assessments", description = "Those that bureaus above have announced to this tenant.")
    public OwnAssessmentsAnswer all(@PathParam("slug") String slug) {
        return OwnAssessmentsAnswer.of(objecting.all(), slugs());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Own result",
            description =
                    "The own result item by item, points given or taken with their grounds, objections and what the"
                            + " bureau answered. Nobody else's.")
    public OwnAssessmentAnswer read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return OwnAssessmentAnswer.of(objecting.open(id), slug, slugs());
    }

    private Map<UUID, String> slugs() {
        return directory.all().stream().collect(toMap(Tenant::id, Tenant::slug));
    }
}
