package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.posting.PostedStub;
import sunlight.tenancy.Tenant;

/** Makes the pages of what hangs inside a school. */
public final class PostedPages {

    private PostedPages() {}

    public static PostedPage stub(
            Visit visit, Tenant owner, @Nullable CatalogueItem item, PostedStub stub, LocalDate today) {
        var title = item == null ? stub.item().value() : visit.say(item.title());
        return new PostedPage(
                Frames.below(visit, owner, visit.say("portal.posted.title", title), Frames.catalogue(visit, owner)),
                about(visit, owner, item, stub),
                stub.withdrawn()
                        ? List.of()
                        : stub.places().stream()
                                .map(hanging -> place(visit, hanging, today))
                                .toList(),
                says(visit, stub),
                new Link(visit.say("portal.posted.signIn"), "/console/" + owner.slug() + "/postings"));
    }

    private static List<Row> about(Visit visit, Tenant owner, @Nullable CatalogueItem item, PostedStub stub) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(visit.say("portal.meta.owner"), visit.say(owner.name())));
        if (item != null) {
            rows.add(new Row(visit.say("portal.item.audience"), visit.say(item.audience())));
        }
        rows.add(new Row(visit.say("portal.meta.index"), stub.indexNumber()));
        rows.add(new Row(visit.say("portal.posted.approved"), stub.publishedOn().toString()));
        return rows;
    }

    private static List<String> says(Visit visit, PostedStub stub) {
        if (stub.withdrawn()) {
            return List.of(visit.say("portal.posted.withdrawn"));
        }
        var says = new ArrayList<String>();
        if (stub.places().isEmpty()) {
            says.add(visit.say("portal.posted.notYet"));
        }
        says.add(visit.say("portal.posted.notHere"));
        return says;
    }

    private static PostedPage.Place place(Visit visit, PostedStub.Hanging hanging, LocalDate today) {
        var isHanging = !today.isAfter(hanging.until());
        var state = isHanging ? "up" : hanging.early() ? "early" : "over";
        return new PostedPage.Place(
                hanging.place(),
                hanging.from().toString(),
                hanging.until().toString(),
                visit.say("portal.posted." + state),
                isHanging);
    }

    /** For the page of an item: each record with the way to its page. */
    public static List<Link> links(Visit visit, Tenant owner, List<PostedStub> stubs) {
        var links = new ArrayList<Link>();
        for (var stub : stubs) {
            for (var hanging : stub.withdrawn() ? List.<PostedStub.Hanging>of() : stub.places()) {
                links.add(new Link(
                        visit.say(
                                "portal.posted.line",
                                hanging.place(),
                                hanging.from().toString(),
                                hanging.until().toString()),
                        visit.under(owner, "posted/" + stub.indexNumber())));
            }
        }
        return links;
    }
}
