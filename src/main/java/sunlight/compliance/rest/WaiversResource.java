package sunlight.compliance.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.Sample;
import sunlight.compliance.Waiver;
import sunlight.compliance.Waivers;
import sunlight.rest.ForPeople;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** What need not be disclosed for a while, for the bureau's inspectors to check. */
@Path("tenants/{slug}/waivers")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class WaiversResource {

    private static final int SAMPLE = 10;

    @Inject
    Waivers waivers;

    @Inject
    Directory directory;

    @GET
    @Operation(
            summary = "Nil declarations and exemptions",
            description = "Of every tenant below the bureau. With a seed, a random sample (size, else 10) that the same"
                    + " seed draws again.")
    public WaiversAnswer all(
            @PathParam("slug") String slug,
            @Parameter(description = "Only nil declarations, or only exemptions.") @QueryParam("kind")
                    Waiver.@Nullable Kind kind,
            @Parameter(description = "Draws a random sample; the same number draws the same again.")
                    @QueryParam("seed")
                    @Nullable
                    Long seed,
            @Parameter(description = "How many are drawn, 10 when left out.") @QueryParam("size") @Nullable
                    Integer size) {
        var all = waivers.below().stream()
                .filter(waiver -> kind == null || waiver.kind() == kind)
                .toList();
        var shown =
                seed == null ? all : new Sample(seed, size == null ? SAMPLE : Math.max(1, size)).of(all, Waiver::id);
        var bureau = Scope.requireTenant();
        return WaiversAnswer.of(shown, directory.below(bureau).stream().collect(toMap(Tenant::id, Tenant::slug)));
    }
}
