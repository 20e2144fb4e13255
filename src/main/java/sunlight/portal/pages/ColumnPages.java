package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.publication.PublishedSummary;
import sunlight.site.Column;
import sunlight.tenancy.Tenant;

/** Makes columns: as blocks of the home and as pages of their own. */
public final class ColumnPages {

    /** How many entries stand on one page of a list. */
    static final int PAGE = 30;

    private static final int ON_THE_HOME = 3;

    private ColumnPages() {}

    /** The columns in the bureau's order; an empty one is shown, and says so. */
    static List<ColumnBlock> blocks(Visit visit, Tenant owner, Arranged arranged, List<Standing> standings) {
        return arranged.plan().columns().stream()
                .filter(column -> concerns(column, standings))
                .map(column -> {
                    var entries = entries(column, standings);
                    return new ColumnBlock(
                            column.key(),
                            new Link(visit.say(column.title()), address(visit, owner, column)),
                            Entries.of(visit, owner, first(entries, ON_THE_HOME)),
                            stale(visit, arranged, column, entries));
                })
                .toList();
    }

    public static EntryListPage column(
            Visit visit, Tenant owner, Arranged arranged, List<Standing> standings, Column column, int page) {
        var all = entries(column, standings);
        var latest = latest(all);
        var lead =
                latest == null ? visit.say("portal.column.empty") : visit.say("portal.column.lead", all.size(), latest);
        return new EntryListPage(
                Frames.below(visit, owner, visit.say(column.title())),
                lead,
                stale(visit, arranged, column, all),
                Entries.of(visit, owner, Entries.page(all, page, PAGE)),
                Entries.turns(address(visit, owner, column), all.size(), page, PAGE),
                visit.say("portal.columns"),
                nearby(visit, owner, arranged, standings),
                Contacts.of(visit, owner));
    }

    private static List<HomePage.Tally> nearby(Visit visit, Tenant owner, Arranged arranged, List<Standing> standings) {
        return arranged.plan().columns().stream()
                .filter(column -> concerns(column, standings))
                .map(column -> new HomePage.Tally(
                        visit.say(column.title()),
                        address(visit, owner, column),
                        visit.say(
                                "portal.count.entries",
                                entries(column, standings).size())))
                .toList();
    }

    private static String address(Visit visit, Tenant owner, Column column) {
        return visit.under(owner, "columns/" + column.key());
    }

    /** A kindergarten has no column that holds nothing but duties of other schools. */
    public static boolean concerns(Column column, List<Standing> standings) {
        return standings.stream()
                .anyMatch(standing -> column.items().contains(standing.item().code()));
    }

    private static List<PublishedSummary> entries(Column column, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> column.items().contains(standing.item().code()))
                .flatMap(standing -> standing.published().stream())
                .sorted(Comparator.comparing(PublishedSummary::publishedAt).reversed())
                .toList();
    }

    private static List<PublishedSummary> first(List<PublishedSummary> entries, int count) {
        return entries.stream().limit(count).toList();
    }

    private static @Nullable LocalDate latest(List<PublishedSummary> entries) {
        return entries.isEmpty() ? null : Visit.day(entries.get(0).publishedAt());
    }

    private static @Nullable String stale(
            Visit visit, Arranged arranged, Column column, List<PublishedSummary> entries) {
        return arranged.open() && column.isStale(latest(entries), arranged.today(), arranged.terms())
                ? visit.say("portal.column.stale", String.valueOf(column.staleAfterDays()))
                : null;
    }
}
