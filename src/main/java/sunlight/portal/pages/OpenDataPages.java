package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.outlets.OpenFormat;
import sunlight.tenancy.Tenant;

/** Makes the page of open data. */
public final class OpenDataPages {

    private static final List<String> FIELDS = List.of(
            "publisher",
            "indexNumber",
            "edition",
            "current",
            "item",
            "title",
            "documentNumber",
            "formedOn",
            "publishedAt",
            "confirmedOn",
            "html",
            "elements",
            "files",
            "address",
            "contentHash");

    private OpenDataPages() {}

    static String address(Tenant owner) {
        return "/" + owner.slug() + "/open-data";
    }

    /** What there is only where a setting says so. */
    public record Offers(boolean overdue, boolean mails) {}

    public static OpenDataPage page(
            Visit visit, Tenant owner, List<CatalogueItem> items, Offers offers, String origin) {
        return new OpenDataPage(
                Frames.below(visit, owner, visit.say("opendata.title")),
                files(visit, owner),
                feeds(visit, owner, offers.overdue()),
                items.stream()
                        .filter(item -> item.audience() == Audience.PUBLIC)
                        .map(item -> itemFeeds(visit, owner, item))
                        .toList(),
                embeds(visit, origin + "/" + owner.slug() + "/embed/latest", owner),
                FIELDS.stream()
                        .map(field -> new Row(field, visit.say("opendata.field." + field)))
                        .toList(),
                offers.mails() ? new Link(visit.say("opendata.mail"), SubscribePages.address(visit, owner)) : null);
    }

    private static List<Link> files(Visit visit, Tenant owner) {
        var files = Stream.of(OpenFormat.values())
                .map(format -> new Link(
                        visit.say("opendata.file." + format.name()), address(owner) + "/editions." + format.suffix()));
        var catalogue = new Link(visit.say("opendata.file.dcat"), address(owner) + "/catalogue.jsonld");
        return Stream.concat(files, Stream.of(catalogue)).toList();
    }

    private static List<Link> feeds(Visit visit, Tenant owner, boolean showsOverdue) {
        var feeds = new ArrayList<Link>();
        feeds.add(new Link(visit.say("opendata.feed.all", "Atom"), "/" + owner.slug() + "/feed.xml"));
        feeds.add(new Link(visit.say("opendata.feed.all", "RSS"), feed(owner, "all", FeedFormat.RSS)));
        if (showsOverdue) {
            feeds.add(new Link(visit.say("opendata.feed.overdue", "Atom"), feed(owner, "overdue", FeedFormat.ATOM)));
            feeds.add(new Link(visit.say("opendata.feed.overdue", "RSS"), feed(owner, "overdue", FeedFormat.RSS)));
        }
        return feeds;
    }

    private static OpenDataPage.ItemFeeds itemFeeds(Visit visit, Tenant owner, CatalogueItem item) {
        var code = item.code().value();
        return new OpenDataPage.ItemFeeds(
                visit.say(item.title()), feed(owner, code, FeedFormat.ATOM), feed(owner, code, FeedFormat.RSS));
    }

    static String feed(Tenant owner, String name, FeedFormat format) {
        return "/" + owner.slug() + "/feeds/" + name + "." + format.suffix();
    }

    private static List<OpenDataPage.Embed> embeds(Visit visit, String latest, Tenant owner) {
        var frame = "<iframe src=\"" + latest + ".html\" title=\""
                + owner.name().zh() + "\" width=\"100%\" height=\"420\" loading=\"lazy\"></iframe>";
        return List.of(
                new OpenDataPage.Embed(visit.say("opendata.embed.frame"), frame),
                new OpenDataPage.Embed(visit.say("opendata.embed.fragment"), latest + ".fragment"),
                new OpenDataPage.Embed(visit.say("opendata.embed.json"), latest + ".json"));
    }
}
