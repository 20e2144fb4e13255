package sunlight.search.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;
import sunlight.rest.Given;
import sunlight.search.Question;
import sunlight.search.Search;
import sunlight.search.Words;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Scope;

/** Words in what is published. */
@Path("tenants/{slug}/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int PAGE = 20;

    @Inject
    Search search;

    @GET
    @Operation(
            summary = "Search in what is published",
            description =
                    "In one school's texts, or in those of a bureau and everything below it: title, text, elements,"
                            + " names of attachments and what stands in these. All words must occur; what stands between quotation marks must occur"
                            + " as it is. A word in the name of a publisher, or in its initials, counts as found in that one's texts, and these come"
                            + " first; a publisher who is all that is asked for is named itself. Then where the words stand in the title, last where only with an attachment, each newest first; 200 are counted.")
    public SearchAnswer search(
            @PathParam("slug") String slug,
            @Parameter(description = "Words, at most 60 characters.") @QueryParam("q") @Nullable String words,
            @Parameter(description = "Only what was published against this item of the catalogue.")
                    @QueryParam("item")
                    @Nullable
                    String item,
            @Parameter(description = "Only what was published in this year.") @QueryParam("year") @Nullable String year,
            @Parameter(description = "Only schools of this kind, such as PRIMARY.") @QueryParam("kind") @Nullable
                    String kind,
            @Parameter(description = "How many to pass over, 0 when left out.") @QueryParam("from") @Nullable
                    String from) {
        var tenant = Scope.requireTenant();
        var asked = Words.of(words == null ? "" : words);
        if (asked.isEmpty()) {
            throw RuleBroken.of("q", "search.noWords");
        }
        var question = new Question(
                tenant,
                asked,
                given("item", item, ItemCode::new),
                given("year", year, Integer::valueOf),
                given("kind", kind, text -> SchoolKind.valueOf(text.toUpperCase(Locale.ROOT))));
        return SearchAnswer.of(search.find(question, offset(from), PAGE));
    }

    private static <T> Optional<T> given(
            String field, @Nullable String text, java.util.function.Function<String, T> parse) {
        return Optional.ofNullable(text).map(value -> Given.as(parse, field, value));
    }

    private static int offset(@Nullable String from) {
        return given("from", from, Integer::valueOf)
                .map(number -> Math.max(0, number))
                .orElse(0);
    }
}
