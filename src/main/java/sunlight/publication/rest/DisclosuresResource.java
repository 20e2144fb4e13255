package sunlight.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.rest.Cursor;
import sunlight.rest.Given;
import sunlight.rest.Page;
import sunlight.tenancy.Scope;

/** What is published: the same for everybody, with or without a token. */
@Path("tenants/{slug}/disclosures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    @Inject
    PublishedItems published;

    @GET
    @Operation(summary = "What a tenant has published", description = "The current edition of each, newest first.")
    public Page<DisclosureLine> list(
            @PathParam("slug") String slug,
            @Parameter(description = "Only what was published against this item of the catalogue.")
                    @QueryParam("item")
                    @Nullable
                    String item,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        var cursor = Cursor.of(after, limit);
        var only = Optional.ofNullable(item).map(code -> Given.as(ItemCode::new, "item", code));
        var behind =
                Optional.ofNullable(cursor.after()).map(place -> Given.as(PublishedSummary.Place::of, "after", place));
        return Page.of(
                published.of(Scope.requireTenant(), only, behind, cursor.oneMore()),
                cursor,
                summary -> summary.place().toString(),
                DisclosureLine::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A disclosure", description = "Its current edition with attachments and the list of editions.")
    public DisclosureAnswer read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var tenant = Scope.requireTenant();
        var edition = published.current(tenant, id).orElseThrow(NotFound::new);
        return DisclosureAnswer.of(tenant, edition, published.history(tenant, id));
    }
}
