package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import sunlight.tenancy.Tenant;

/** The ways into a tenant's site. */
final class Doors {

    private Doors() {}

    static List<Door> of(Visit visit, Tenant owner, HomePages.Shelf shelf) {
        var doors = new ArrayList<Door>();
        var plan = shelf.arranged().plan();
        doors.add(door(visit, owner, "guide", List.of()));
        doors.add(door(visit, owner, "catalogue", List.of()));
        var procedures = ProcedurePages.shown(plan, shelf.standings()).stream()
                .map(one -> new Link(visit.say(one.title()), visit.under(owner, "procedures/" + one.key())))
                .toList();
        if (!procedures.isEmpty()) {
            doors.add(door(visit, owner, "procedures", procedures));
        }
        var areas = CataloguePages.areas(visit, owner, plan, shelf.standings()).groups().stream()
                .map(group -> new Link(group.title(), visit.under(owner, "areas#" + group.anchor())))
                .toList();
        if (!areas.isEmpty()) {
            doors.add(door(visit, owner, "areas", areas));
        }
        return doors;
    }

    private static Door door(Visit visit, Tenant owner, String page, List<Link> shortCuts) {
        return new Door(
                new Link(visit.say("portal.door." + page), visit.under(owner, page)),
                visit.say("portal.door." + page + ".says"),
                shortCuts);
    }

    static List<Link> more(Visit visit, Tenant owner, Arranged arranged) {
        var more = new ArrayList<Link>();
        for (var page : List.of("openness", "register", "archive", "statistics", "log")) {
            more.add(new Link(visit.say("portal." + page), visit.under(owner, page)));
        }
        if (arranged.comparison() && owner.isBureau()) {
            more.add(new Link(visit.say("portal.compare"), visit.under(owner, "compare")));
        }
        if (arranged.open()) {
            more.add(new Link(visit.say("portal.owed"), visit.under(owner, "owed")));
        }
        return more;
    }
}
