package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.outlets.LinkedData;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/** Makes the pages of a tenant's catalogue. */
public final class CataloguePages {

    private CataloguePages() {}

    public static CataloguePage catalogue(Visit visit, Tenant owner, Catalogue catalogue, List<Standing> standings) {
        var groups = new ArrayList<CataloguePage.Group>();
        for (var group : catalogue.groups()) {
            var lines = inGroup(standings, group).stream()
                    .map(standing -> line(visit, owner, standing))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new CataloguePage.Group(group.code(), visit.say(group.title()), lines));
            }
        }
        return new CataloguePage(
                Frames.below(visit, owner, visit.say("portal.menu.catalogue")),
                visit.say("portal.catalogue.edition", catalogue.title(), catalogue.effectiveOn()),
                visit.say("portal.catalogue.summary", owner.name(), standings.size(), published(standings)),
                groups,
                Contacts.of(visit, owner));
    }

    /** The groups of a catalogue, each a way to its items with the number of those published. */
    static List<HomePage.Tally> tallies(Visit visit, Tenant owner, Catalogue catalogue, List<Standing> standings) {
        return catalogue.groups().stream()
                .map(group -> tally(visit, owner, group, inGroup(standings, group)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HomePage.Tally> tally(
            Visit visit, Tenant owner, Catalogue.Group group, List<Standing> standings) {
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HomePage.Tally(
                visit.say(group.title()),
                visit.under(owner, "catalogue#" + group.code()),
                visit.say("portal.group.count", published(standings), standings.size())));
    }

    private static List<Standing> inGroup(List<Standing> standings, Catalogue.Group group) {
        return standings.stream()
                .filter(standing -> standing.item().group().equals(group.code()))
                .toList();
    }

    private static long published(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> !standing.published().isEmpty())
                .count();
    }

    private static CataloguePage.Line line(Visit visit, Tenant owner, Standing standing) {
        var item = standing.item();
        return new CataloguePage.Line(
                item.code().value(),
                visit.say(item.title()),
                standing.state(),
                standing.says(visit),
                visit.under(owner, item.code().value()));
    }

    /** The one thing published against an item stands on the item's page itself; several are listed. */
    public static ItemPage item(
            Visit visit, Tenant owner, Standing standing, @Nullable Reading only, List<String> grounds) {
        var item = standing.item();
        var about = new ArrayList<Row>();
        about.add(new Row(visit.say("portal.item.code"), item.code().value()));
        about.add(new Row(visit.say("portal.item.owner"), visit.say(owner.name())));
        about.add(new Row(visit.say("portal.item.audience"), visit.say(item.audience())));
        return new ItemPage(
                itemFrame(visit, owner, standing, only),
                item.code().value(),
                about,
                standing.published().isEmpty() ? standing.says(visit) + ask(visit, standing) : null,
                only != null ? List.of() : entries(visit, owner, standing.published()),
                only == null ? null : Documents.of(visit, owner, standing.item(), only),
                grounds,
                Contacts.of(visit, owner));
    }

    private static Frame itemFrame(Visit visit, Tenant owner, Standing standing, @Nullable Reading only) {
        var item = standing.item();
        var frame = Frames.below(visit, owner, visit.say(item.title()), Frames.catalogue(visit, owner))
                .withFeed(OpenDataPages.feed(owner, item.code().value(), FeedFormat.ATOM));
        return only == null
                ? frame
                : frame.about(LinkedData.disclosure(
                        owner, only.edition(), item.title().zh()));
    }

    private static String ask(Visit visit, Standing standing) {
        return standing.item().audience() == Audience.PUBLIC ? visit.say("portal.state.ask") : "";
    }

    private static List<Entry> entries(Visit visit, Tenant owner, List<PublishedSummary> published) {
        return published.stream()
                .map(summary -> new Entry(
                        summary.title(),
                        Documents.address(visit, owner, summary.disclosure()),
                        Visit.day(summary.publishedAt()),
                        null,
                        null))
                .toList();
    }

    /** An edition with its history. */
    public record Reading(
            PublishedEdition edition,
            List<sunlight.publication.EditionTrace> history,
            sunlight.ledger.PublicLog.@org.jspecify.annotations.Nullable Position logged) {}
}
