package sunlight.portal.pages;

import java.util.List;

/** Makes the pages that only say something. */
public final class WordPages {

    private WordPages() {}

    /** The same for what does not exist and for what belongs to somebody else: it repeats nothing of the address. */
    public static WordPage notFound(Visit visit) {
        return new WordPage(
                Frames.below(visit, visit.host(), visit.say("portal.notFound")),
                List.of(visit.say("portal.notFound.text"), visit.say("portal.notFound.search")),
                ways(visit));
    }

    public static WordPage outOfOrder(Visit visit, String errorId) {
        return new WordPage(
                Frames.below(visit, visit.host(), visit.say("portal.broken")),
                List.of(visit.say("portal.broken.text"), visit.say("portal.broken.id", errorId)),
                ways(visit));
    }

    private static List<Link> ways(Visit visit) {
        var home = visit.link(visit.say("portal.home"), "/");
        return visit.host().isBureau()
                ? List.of(home, new Link(visit.say("portal.menu.schools"), Frames.schools(visit, visit.host())))
                : List.of(home);
    }
}
