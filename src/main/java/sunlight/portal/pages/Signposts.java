package sunlight.portal.pages;

import java.util.List;
import java.util.stream.Stream;
import sunlight.language.Text;

/**
 * Leads who searches to the items and procedures whose names hold the words. Somebody who looks for what is not published yet
 * learns so, and where it will stand; without it a search that finds no text is a dead end.
 */
final class Signposts {

    /** More lead nowhere: the catalogue itself is better read. */
    private static final int MOST = 6;

    private Signposts() {}

    /** Nothing for the further pages, nor where a year or kind is chosen: an item has none. */
    static List<SearchPage.Signpost> of(Visit visit, SearchPages.Place place, Lookout lookout) {
        if (!lookout.isFirst()) {
            return List.of();
        }
        return Stream.concat(procedures(visit, place, lookout), items(visit, place, lookout))
                .limit(MOST)
                .toList();
    }

    private static Stream<SearchPage.Signpost> procedures(Visit visit, SearchPages.Place place, Lookout lookout) {
        var owner = place.within();
        return ProcedurePages.shown(place.shelf().plan(), place.shelf().standings()).stream()
                .filter(procedure -> names(procedure.title(), lookout))
                .map(procedure -> new SearchPage.Signpost(
                        new Link(visit.say(procedure.title()), visit.under(owner, "procedures/" + procedure.key())),
                        visit.say("portal.procedures")));
    }

    private static Stream<SearchPage.Signpost> items(Visit visit, SearchPages.Place place, Lookout lookout) {
        return place.shelf().standings().stream()
                .filter(standing -> names(standing.item().title(), lookout))
                .map(standing -> new SearchPage.Signpost(
                        new Link(
                                visit.say(standing.item().title()),
                                visit.under(
                                        place.within(), standing.item().code().value())),
                        standing.says(visit)));
    }

    private static boolean names(Text title, Lookout lookout) {
        return lookout.asked().allStandIn(title.zh()) || lookout.asked().allStandIn(title.en());
    }
}
