package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.ledger.PublicLog;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.outlets.LinkedData;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedEdition;
import sunlight.site.Openness;
import sunlight.site.SitePlan;
import sunlight.tenancy.Tenant;

/** Makes the pages of a tenant's catalogue. */
public final class CataloguePages {

    private CataloguePages() {}

    public static CataloguePage catalogue(Visit visit, Tenant owner, Catalogue catalogue, List<Standing> standings) {
        var groups = catalogue.groups().stream()
                .map(group -> group(visit, owner, group.code(), visit.say(group.title()), inGroup(standings, group)))
                .toList();
        return new CataloguePage(
                Frames.below(visit, owner, visit.say("portal.menu.catalogue")),
                visit.say("portal.catalogue.edition", catalogue.title(), catalogue.effectiveOn()),
                summary(visit, owner, standings),
                views(visit, owner),
                withLines(groups),
                Contacts.of(visit, owner));
    }

    private static String summary(Visit visit, Tenant owner, List<Standing> standings) {
        var owed = standings.stream().filter(Standing::isOwed).count();
        var key = owed == standings.size() ? "portal.catalogue.summary" : "portal.catalogue.summary.andNothing";
        return visit.say(key, owner.name(), owed, published(standings), standings.size() - owed);
    }

    /** The five kinds of openness; an item that shows several sides of the work stands under each. */
    public static CataloguePage openness(Visit visit, Tenant owner, SitePlan plan, List<Standing> standings) {
        var groups = Arrays.stream(Openness.values())
                .map(kind -> group(
                        visit,
                        owner,
                        kind.name().toLowerCase(Locale.ROOT),
                        visit.say(kind),
                        of(standings, plan.openness().getOrDefault(kind, List.of()))))
                .toList();
        return arranged(visit, owner, "openness", groups);
    }

    public static CataloguePage areas(Visit visit, Tenant owner, SitePlan plan, List<Standing> standings) {
        var groups = plan.areas().stream()
                .map(area -> group(visit, owner, area.key(), visit.say(area.title()), of(standings, area.items())))
                .toList();
        return arranged(visit, owner, "areas", groups);
    }

    /** What is owed and not published; reached only where the bureau shows that openly. */
    public static CataloguePage owed(Visit visit, Tenant owner, Catalogue catalogue, List<Standing> standings) {
        var owed = standings.stream()
                .filter(standing -> standing.state() == CataloguePage.State.OVERDUE)
                .toList();
        var groups = catalogue.groups().stream()
                .map(group -> group(visit, owner, group.code(), visit.say(group.title()), inGroup(owed, group)))
                .toList();
        return new CataloguePage(
                Frames.below(visit, owner, visit.say("portal.owed")),
                visit.say("portal.owed.small"),
                visit.say(
                        owed.isEmpty() ? "portal.owed.school.none" : "portal.owed.school.lead",
                        owner.name(),
                        owed.size()),
                views(visit, owner),
                withLines(groups),
                Contacts.of(visit, owner));
    }

    private static CataloguePage arranged(Visit visit, Tenant owner, String view, List<CataloguePage.Group> groups) {
        var shown = withLines(groups);
        return new CataloguePage(
                Frames.below(visit, owner, visit.say("portal." + view)),
                visit.say("portal." + view + ".small"),
                visit.say(shown.isEmpty() ? "portal.arranged.none" : "portal." + view + ".lead", owner.name()),
                views(visit, owner),
                shown,
                Contacts.of(visit, owner));
    }

    static List<Link> views(Visit visit, Tenant owner) {
        return List.of(
                new Link(visit.say("portal.view.groups"), visit.under(owner, "catalogue")),
                new Link(visit.say("portal.openness"), visit.under(owner, "openness")),
                new Link(visit.say("portal.areas"), visit.under(owner, "areas")),
                new Link(visit.say("portal.archive"), visit.under(owner, "archive")),
                new Link(visit.say("portal.register"), visit.under(owner, "register")));
    }

    private static CataloguePage.Group group(
            Visit visit, Tenant owner, String anchor, String title, List<Standing> standings) {
        return new CataloguePage.Group(
                anchor,
                title,
                standings.stream().map(standing -> line(visit, owner, standing)).toList());
    }

    private static List<CataloguePage.Group> withLines(List<CataloguePage.Group> groups) {
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    /** The standings of some items, in the order in which these are named. */
    static List<Standing> of(List<Standing> standings, List<ItemCode> items) {
        return items.stream()
                .flatMap(code -> standings.stream()
                        .filter(standing -> standing.item().code().equals(code)))
                .toList();
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

    /** What the public finds something of: also what is made from the data. */
    static long published(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.state() == CataloguePage.State.PUBLISHED
                        || standing.state() == CataloguePage.State.GENERATED)
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

    /**
     * What an item stands among.
     *
     * @param posted where things for parents or staff hang, each with the way to its page
     */
    public record Around(SitePlan plan, List<Link> posted) {}

    private static List<Link> gone(Visit visit, Tenant owner, Standing standing) {
        return standing.gone().stream()
                .map(each -> new Link(
                        Standing.whenTakenDown(visit, each), Documents.address(visit, owner, each.disclosure())))
                .toList();
    }

    /** The one thing published against an item stands on the item's page itself; several are listed. */
    public static ItemPage item(
            Visit visit, Tenant owner, Standing standing, @Nullable Reading only, Around around, List<String> grounds) {
        var item = standing.item();
        var about = new ArrayList<Row>();
        about.add(new Row(visit.say("portal.item.code"), item.code().value()));
        about.add(new Row(visit.say("portal.item.owner"), visit.say(owner.name())));
        about.add(new Row(visit.say("portal.item.audience"), visit.say(item.audience())));
        var kinds = around.plan().opennessOf(item.code());
        if (!kinds.isEmpty()) {
            about.add(new Row(
                    visit.say("portal.openness"),
                    kinds.stream()
                            .map(visit::say)
                            .collect(visit.variant().language().listing())));
        }
        return new ItemPage(
                itemFrame(visit, owner, standing, only),
                item.code().value(),
                about,
                standing.published().isEmpty()
                        ? standing.says(visit) + ask(visit, standing)
                        : standing.nilBeside(visit),
                related(visit, owner, around.plan(), item.code()),
                around.posted(),
                gone(visit, owner, standing),
                only != null ? List.of() : Entries.of(visit, owner, standing.published()),
                only == null ? null : Documents.of(visit, owner, standing.item(), only),
                grounds,
                Contacts.of(visit, owner));
    }

    /** Pages that are made from what stands here, and the columns in which it appears. */
    private static List<Link> related(Visit visit, Tenant owner, SitePlan plan, ItemCode item) {
        var links = new ArrayList<Link>();
        plan.columnsOf(item)
                .forEach(column -> links.add(new Link(
                        visit.say("portal.related.column", column.title()),
                        visit.under(owner, "columns/" + column.key()))));
        plan.proceduresOf(item)
                .forEach(procedure -> links.add(new Link(
                        visit.say("portal.related.procedure", procedure.title()),
                        visit.under(owner, "procedures/" + procedure.key()))));
        if (plan.guide().filter(item::equals).isPresent()) {
            links.add(new Link(visit.say("portal.related.guide"), visit.under(owner, "guide")));
        }
        if (plan.register().filter(item::equals).isPresent()) {
            links.add(new Link(visit.say("portal.related.register"), visit.under(owner, "register")));
        }
        return links;
    }

    private static Frame itemFrame(Visit visit, Tenant owner, Standing standing, @Nullable Reading only) {
        var item = standing.item();
        var frame = Frames.below(visit, owner, visit.say(item.title()), Frames.catalogue(visit, owner))
                .withFeed(OpenDataPages.feed(owner, item.code().value(), FeedFormat.ATOM));
        return only == null
                ? frame
                : frame.about(LinkedData.disclosure(
                        visit.origin(), owner, only.edition(), item.title().zh(), Documents.basis(only)));
    }

    private static String ask(Visit visit, Standing standing) {
        return standing.item().audience() == Audience.PUBLIC && standing.item().mode() != Mode.GENERATED
                ? visit.say("portal.state.ask")
                : "";
    }

    /**
     * An edition with its history.
     *
     * @param adopted the text above to which it refers
     */
    public record Reading(
            PublishedEdition edition,
            List<EditionTrace> history,
            PublicLog.@Nullable Position logged,
            @Nullable AdoptedText adopted) {

        public Reading(PublishedEdition edition, List<EditionTrace> history, PublicLog.@Nullable Position logged) {
            this(edition, history, logged, null);
        }
    }
}
