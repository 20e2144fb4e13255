package sunlight.supervision.rest;

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
import sunlight.rest.ForPeople;
import sunlight.supervision.campaign.Campaigns;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Campaigns of inspections, for the bureau that leads them. */
@Path("tenants/{slug}/campaigns")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    @Inject
    Campaigns campaigns;

    @Inject
    Directory directory;

    @GET
    @Operation(
            summary = "Campaigns of the bureau",
            description =
                    "Those that are not closed first, with how far they are, and what is next: late first, each with why.")
    public CampaignsAnswer all(@PathParam("slug") String slug) {
        return CampaignsAnswer.of(campaigns.all(), slugs());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A campaign", description = "Its schools, what was found there, and what became of it.")
    public CampaignAnswer read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return CampaignAnswer.of(campaigns.open(id), slugs());
    }

    private Map<UUID, String> slugs() {
        return directory.all().stream().collect(toMap(Tenant::id, Tenant::slug));
    }
}
