package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.portal.outlets.LinkedData;
import sunlight.publication.EditionTrace;
import sunlight.tenancy.Tenant;

/** Makes the pages of a disclosure. */
public final class DisclosurePages {

    private DisclosurePages() {}

    public static DisclosurePage disclosure(
            Visit visit,
            Tenant owner,
            @Nullable CatalogueItem item,
            CataloguePages.Reading reading,
            List<String> grounds) {
        var edition = reading.edition();
        var newest = Documents.newest(reading.history());
        var newer = edition.number() < newest
                ? new Link(
                        visit.say("portal.older.current", newest),
                        Documents.address(visit, owner, edition.disclosure()))
                : null;
        return new DisclosurePage(
                Frames.below(visit, owner, edition.title(), between(visit, owner, item))
                        .about(LinkedData.disclosure(
                                visit.origin(),
                                owner,
                                edition,
                                item == null ? null : item.title().zh(),
                                Documents.basis(reading))),
                Documents.of(visit, owner, item, reading),
                newer,
                grounds,
                Contacts.of(visit, owner));
    }

    private static Link[] between(Visit visit, Tenant owner, @Nullable CatalogueItem item) {
        var between = new ArrayList<Link>();
        between.add(Frames.catalogue(visit, owner));
        if (item != null) {
            between.add(new Link(
                    visit.say(item.title()), visit.under(owner, item.code().value())));
        }
        return between.toArray(Link[]::new);
    }

    /** What remains of a disclosure, or of one edition, that was withdrawn. Its title may be the reason, so it is gone. */
    public static WordPage withdrawn(
            Visit visit, Tenant owner, @Nullable CatalogueItem item, List<EditionTrace> withdrawn) {
        var says = new ArrayList<String>();
        var over = withdrawn.stream().allMatch(EditionTrace::expired);
        says.add(visit.say(over ? "portal.expired.text" : "portal.withdrawn.text"));
        for (var trace : withdrawn) {
            says.add(visit.say(
                    "portal.withdrawn.edition",
                    trace.number(),
                    Visit.day(trace.publishedAt()),
                    String.valueOf(Documents.withdrawn(visit, trace))));
        }
        if (item != null) {
            says.add(visit.say("portal.withdrawn.item", item.title()));
        }
        return new WordPage(
                Frames.below(
                        visit,
                        owner,
                        visit.say(over ? "portal.expired" : "portal.withdrawn"),
                        between(visit, owner, item)),
                says,
                List.of(Frames.catalogue(visit, owner), visit.linkTo(owner)));
    }

    /** What is hidden for a check: nothing of its content, not even its title. */
    public static WordPage hidden(Visit visit, Tenant owner, @Nullable CatalogueItem item) {
        return new WordPage(
                Frames.below(visit, owner, visit.say("portal.hidden"), between(visit, owner, item)),
                List.of(visit.say("portal.hidden.text")),
                List.of(Frames.catalogue(visit, owner), visit.linkTo(owner)));
    }
}
