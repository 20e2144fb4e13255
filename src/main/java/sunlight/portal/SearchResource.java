package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import sunlight.portal.pages.Lookout;
import sunlight.portal.pages.SearchPage;
import sunlight.portal.pages.SearchPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.search.Question;
import sunlight.search.Search;

/** Finds words in what is published. An answer is not kept: the questions are as many as people. */
@Path("{slug}/search")
@ApplicationScoped
public class SearchResource {

    private static final int TRY_AGAIN = 503;

    @Inject
    Visits visits;

    @Inject
    SearchReading reading;

    @Inject
    Search search;

    @GET
    public Rendered search(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        var visit = visits.require(request);
        var lookout = lookout(request);
        var place = reading.place(visit, slug, lookout);
        if (lookout.asked().isEmpty()) {
            var form = lookout.words().isEmpty()
                    ? SearchPages.form(visit, place, lookout)
                    : SearchPages.problem(visit, place, lookout, List.of(Issue.of("q", "search.noWords")));
            return answer(200, form);
        }
        return found(visit, place, lookout);
    }

    private Rendered found(Visit visit, SearchPages.Place place, Lookout lookout) {
        var question = new Question(
                place.within(), lookout.asked(), lookout.itemCode(), lookout.yearNumber(), lookout.schoolKind());
        try {
            var found = search.find(question, lookout.offset(), Lookout.PAGE);
            return answer(200, SearchPages.found(visit, place, lookout, found));
        } catch (RuleBroken refused) {
            return answer(TRY_AGAIN, SearchPages.problem(visit, place, lookout, refused.issues()));
        }
    }

    private Rendered answer(int status, SearchPage page) {
        return new Rendered(status, Rendered.HTML, Templates.render("find", page), null);
    }

    private static Lookout lookout(PublicRequest request) {
        return new Lookout(
                request.parameter("q"),
                request.parameter("item"),
                request.parameter("year"),
                request.parameter("kind"),
                request.parameter("school"),
                page(request.parameter("page")));
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 1;
    }
}
