package sunlight.assessment.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.assessment.Assessments;
import sunlight.rest.ForPeople;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** The assessments of a bureau, for its people. */
@Path("tenants/{slug}/assessments")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    @Inject
    Assessments assessments;

    @Inject
    Directory directory;

    @GET
    @Operation(
            summary = "Assessments of the bureau",
            description = "Of whom, over which days, and how far each has got.")
    public AssessmentsAnswer all(@PathParam("slug") String slug) {
        return AssessmentsAnswer.of(assessments.all());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "An assessment",
            description = "By which setting of the bureau it counts, and when it was last counted.")
    public AssessmentAnswer read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return AssessmentAnswer.of(assessments.open(id));
    }

    @GET
    @Path("{id}/results")
    @Operation(
            summary = "Result of an assessment",
            description =
                    "What came out of the latest calculation: points, grade, vetoes, and the place among the like.")
    public ResultsAnswer results(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return ResultsAnswer.of(
                assessments.results(id), directory.all().stream().collect(toMap(Tenant::id, Tenant::slug)));
    }
}
