package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Tenant;

/** Makes what surrounds a page. */
final class Frames {

    private Frames() {}

    /** A page of the owner's own, below its home. */
    static Frame below(Visit visit, Tenant owner, String title, Link... between) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(visit.link(visit.say("portal.home"), "/"));
        if (!owner.id().equals(visit.host().id())) {
            crumbs.add(visit.linkTo(owner));
        }
        crumbs.addAll(List.of(between));
        return frame(visit, owner, title, crumbs);
    }

    /** The home of the owner. */
    static Frame home(Visit visit, Tenant owner) {
        var here = owner.id().equals(visit.host().id());
        var crumbs = here ? List.<Link>of() : List.of(visit.link(visit.say("portal.home"), "/"));
        return frame(visit, owner, visit.say(owner.name()), crumbs);
    }

    private static Frame frame(Visit visit, Tenant owner, String title, List<Link> crumbs) {
        var site = new Frame.Site(
                visit.say(visit.host().name()),
                visit.origin(),
                visit.stylesheet(),
                Look.stylesheet(owner, visit.host()),
                Look.crest(visit, owner),
                Look.filings(visit, visit.host()));
        var outlets = new Frame.Outlets(
                "/" + owner.slug() + "/feed.xml", visit.variant().address(OpenDataPages.address(owner)), null);
        return new Frame(
                visit.variant(),
                visit.path(),
                site,
                title,
                visit.linkTo(owner),
                crumbs,
                menu(visit, owner),
                outlets,
                search(visit, owner),
                HidePages.address(visit, owner),
                closed(visit, owner));
    }

    private static Frame.@Nullable Closed closed(Visit visit, Tenant owner) {
        return Closing.of(owner)
                .map(closing -> new Frame.Closed(
                        visit.say(
                                (owner.active() ? "portal.closes" : "portal.closed")
                                        + (owner.unit().isPresent() ? ".unit" : ""),
                                owner.name(),
                                closing.on().toString()),
                        closing.successors().stream()
                                .map(one -> visit.link(visit.say(one.name()), "/" + one.slug()))
                                .toList()))
                .orElse(null);
    }

    private static List<Link> menu(Visit visit, Tenant owner) {
        var menu = new ArrayList<Link>();
        menu.add(new Link(visit.say("portal.menu.home"), visit.home(owner)));
        if (owner.isBureau()) {
            menu.add(new Link(visit.say("portal.menu.schools"), schools(visit, owner)));
        }
        // What else a unit offers is a door of its home, where it is its own.
        var pages = owner.unit().isPresent()
                ? List.of("guide", "catalogue")
                : List.of("guide", "catalogue", "procedures", "areas");
        for (var page : pages) {
            menu.add(new Link(visit.say("portal.menu.short." + page), visit.under(owner, page)));
        }
        if (!owner.id().equals(visit.host().id())) {
            menu.add(visit.linkTo(visit.host()));
        }
        return menu;
    }

    static String search(Visit visit, Tenant owner) {
        return visit.under(owner, "search");
    }

    static String schools(Visit visit, Tenant bureau) {
        return visit.under(bureau, "schools");
    }

    static Link catalogue(Visit visit, Tenant owner) {
        return new Link(visit.say("portal.menu.catalogue"), visit.under(owner, "catalogue"));
    }
}
