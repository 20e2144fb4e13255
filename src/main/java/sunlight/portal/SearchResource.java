package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import sunlight.portal.pages.Lookout;
import sunlight.portal.pages.SearchPage;
import sunlight.portal.pages.SearchPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.search.Question;
import sunlight.search.Search;

/** Finds words in what is published. An answer is not kept: the questions are as many as people. */
@Path("{slug}/search")
@RequestScoped
public class SearchResource {

    private static final int TRY_AGAIN = 503;

    @Inject
    Visits visits;

    @Inject
    SearchReading reading;

    @Inject
    Search search;

    @Context
    HttpServletRequest request;

    @GET
    public Response search(
            @PathParam("slug") String slug,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("year") @DefaultValue("") String year,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("school") @DefaultValue("") String school) {
        var visit = visits.of(request).orElseThrow(NotFound::new);
        var lookout = new Lookout(words, item, year, kind, school, page(request.getParameter("page")));
        var place = reading.place(visit, slug, lookout);
        if (lookout.asked().isEmpty()) {
            return answer(200, SearchPages.form(visit, place, lookout));
        }
        return found(visit, place, lookout);
    }

    private Response found(Visit visit, SearchPages.Place place, Lookout lookout) {
        var question = new Question(
                place.within(), lookout.asked(), lookout.itemCode(), lookout.yearNumber(), lookout.schoolKind());
        try {
            var found = search.find(question, lookout.offset(), Lookout.PAGE);
            return answer(200, SearchPages.found(visit, place, lookout, found));
        } catch (RuleBroken refused) {
            return answer(TRY_AGAIN, SearchPages.problem(visit, place, lookout, refused.issues()));
        }
    }

    private Response answer(int status, SearchPage page) {
        return new Rendered(status, Rendered.HTML, Templates.render("find", page), null).answer(request);
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 1;
    }
}
