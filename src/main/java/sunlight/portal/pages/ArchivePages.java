package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.publication.PublishedSummary;
import sunlight.publication.YearFigure;
import sunlight.publication.YearTotal;
import sunlight.tenancy.Tenant;

/** Makes what looks back: the archive by year and the figures. */
public final class ArchivePages {

    /** More years side by side do not fit a telephone; older ones are in the total. */
    private static final int YEARS = 3;

    private ArchivePages() {}

    /** @param year the year that is shown; an empty one says so */
    public static EntryListPage archive(
            Visit visit, Tenant owner, List<PublishedSummary> published, int year, int page) {
        var byYear = published.stream()
                .collect(Collectors.groupingBy(
                        summary -> Visit.day(summary.publishedAt()).getYear(),
                        () -> new TreeMap<Integer, List<PublishedSummary>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        var shown = byYear.getOrDefault(year, List.of());
        var address = visit.under(owner, "archive/" + year);
        return new EntryListPage(
                Frames.below(visit, owner, visit.say("portal.archive.of", String.valueOf(year))),
                visit.say(
                        shown.isEmpty() ? "portal.archive.empty" : "portal.archive.lead",
                        String.valueOf(year),
                        shown.size()),
                null,
                Entries.of(visit, owner, Entries.page(shown, page, ColumnPages.PAGE)),
                Entries.turns(address, shown.size(), page, ColumnPages.PAGE),
                visit.say("portal.archive"),
                byYear.entrySet().stream()
                        .map(each -> new HomePage.Tally(
                                visit.say("portal.archive.year", String.valueOf(each.getKey())),
                                visit.under(owner, "archive/" + each.getKey()),
                                visit.say(
                                        "portal.count.entries", each.getValue().size())))
                        .toList(),
                Contacts.of(visit, owner));
    }

    /** @param below of all tenants below a bureau; nothing for a school */
    public static StatisticsPage statistics(
            Visit visit,
            Tenant owner,
            @Nullable Catalogue catalogue,
            List<Standing> standings,
            List<YearFigure> figures,
            List<YearTotal> below) {
        var tables = new ArrayList<StatisticsPage.Table>();
        if (catalogue != null && !figures.isEmpty()) {
            tables.add(byGroup(visit, catalogue, figures));
        }
        if (!below.isEmpty()) {
            tables.add(below(visit, below));
        }
        return new StatisticsPage(
                Frames.below(visit, owner, visit.say("portal.statistics")),
                visit.say("portal.statistics.lead", owner.name()),
                facts(visit, standings),
                tables,
                Contacts.of(visit, owner));
    }

    private static List<Row> facts(Visit visit, List<Standing> standings) {
        var published = CataloguePages.published(standings);
        var disclosures =
                standings.stream().mapToLong(one -> one.published().size()).sum();
        return List.of(
                new Row(
                        visit.say("portal.statistics.items"),
                        visit.say("portal.group.count", published, standings.size())),
                new Row(visit.say("portal.statistics.disclosures"), visit.say("portal.count.entries", disclosures)));
    }

    private static StatisticsPage.Table byGroup(Visit visit, Catalogue catalogue, List<YearFigure> figures) {
        var years =
                figures.stream().map(YearFigure::year).distinct().limit(YEARS).toList();
        var lines = new ArrayList<StatisticsPage.Line>();
        for (var group : catalogue.groups()) {
            var own = figures.stream()
                    .filter(figure -> catalogue
                            .item(figure.item())
                            .filter(item -> item.group().equals(group.code()))
                            .isPresent())
                    .toList();
            lines.add(line(visit.say(group.title()), years, own));
        }
        var known = figures.stream()
                .filter(figure -> catalogue.item(figure.item()).isEmpty())
                .toList();
        if (!known.isEmpty()) {
            lines.add(line(visit.say("portal.statistics.former"), years, known));
        }
        lines.add(line(visit.say("portal.statistics.total"), years, figures));
        return new StatisticsPage.Table("groups", visit.say("portal.statistics.groups"), head(visit, years), lines);
    }

    private static List<String> head(Visit visit, List<Integer> years) {
        return Stream.concat(
                        Stream.of(visit.say("portal.statistics.group")),
                        years.stream().map(year -> visit.say("portal.archive.year", String.valueOf(year))))
                .toList();
    }

    private static StatisticsPage.Line line(String label, List<Integer> years, List<YearFigure> figures) {
        return new StatisticsPage.Line(
                label,
                years.stream()
                        .map(year -> figures.stream()
                                .filter(figure -> figure.year() == year)
                                .mapToInt(YearFigure::disclosures)
                                .sum())
                        .toList());
    }

    private static StatisticsPage.Table below(Visit visit, List<YearTotal> below) {
        return new StatisticsPage.Table(
                "below",
                visit.say("portal.statistics.below"),
                List.of(
                        visit.say("portal.statistics.year"),
                        visit.say("portal.statistics.disclosures"),
                        visit.say("portal.statistics.publishers")),
                below.stream()
                        .map(total -> new StatisticsPage.Line(
                                visit.say("portal.archive.year", String.valueOf(total.year())),
                                List.of(total.disclosures(), total.publishers())))
                        .toList());
    }
}
