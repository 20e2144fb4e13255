package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.portal.outlets.LinkedData;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Closing;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** Makes the homes of bureaus and schools and the list of schools. */
public final class HomePages {

    private HomePages() {}

    /** What a home shows of a tenant's catalogue; a bureau may not have one yet. */
    public record Shelf(
            @Nullable Catalogue catalogue,
            List<Standing> standings,
            List<PublishedSummary> latest,
            Arranged arranged) {}

    public static HomePage bureau(Visit visit, Tenant bureau, List<Tenant> below, Shelf shelf) {
        var schools = below.stream().filter(Tenant::isSchool).toList();
        return new HomePage(
                Frames.home(visit, bureau).about(LinkedData.organisation(visit.origin(), bureau, null)),
                form(visit, bureau, schools, Search.EMPTY),
                districts(visit, bureau, open(schools)),
                kinds(visit, bureau, open(schools)),
                bureaus(visit, bureau, below),
                units(visit, bureau, below, shelf),
                entries(visit, shelf.latest(), below),
                tallies(visit, bureau, shelf),
                ColumnPages.blocks(visit, bureau, shelf.arranged(), shelf.standings()),
                Doors.of(visit, bureau, shelf),
                Doors.more(visit, bureau, shelf.arranged()),
                Contacts.of(visit, bureau));
    }

    public static SchoolPage school(Visit visit, Tenant school, Tenant bureau, Shelf shelf) {
        return new SchoolPage(
                Frames.home(visit, school).about(LinkedData.organisation(visit.origin(), school, bureau)),
                school.district(),
                about(visit, school),
                Doors.of(visit, school, shelf),
                tallies(visit, school, shelf),
                ColumnPages.blocks(visit, school, shelf.arranged(), shelf.standings()),
                entries(visit, shelf.latest(), List.of(school)),
                Doors.more(visit, school, shelf.arranged()),
                Contacts.of(visit, school),
                visit.linkTo(bureau));
    }

    /**
     * Schools found.
     *
     * @param all the schools that could be found, for the lists of the form
     */
    public static SchoolListPage schools(
            Visit visit, Tenant bureau, List<Tenant> all, Search search, List<Tenant> found) {
        var shown = found.stream()
                .skip(search.offset())
                .limit(Search.PAGE)
                .map(school -> new SchoolListPage.SchoolLine(
                        visit.say(school.name()), visit.home(school), school.district(), about(visit, school)))
                .toList();
        var here = Frames.schools(visit, bureau);
        return new SchoolListPage(
                Frames.below(visit, bureau, visit.say("portal.menu.schools")),
                form(visit, bureau, all, search),
                foundSaid(visit, found),
                shown,
                search.page() > 1 ? here + search.query(search.page() - 1) : null,
                found.size() > search.offset() + Search.PAGE ? here + search.query(search.page() + 1) : null);
    }

    /** Pages of a closed school stay to be read, so it is found; that it is closed is said, and it counts apart. */
    private static String foundSaid(Visit visit, List<Tenant> found) {
        var closed = found.stream().filter(HomePages::isClosed).count();
        return visit.say(closed == 0 ? "portal.search.found" : "portal.search.foundWithClosed", found.size(), closed);
    }

    private static boolean isClosed(Tenant school) {
        return !school.active() && Closing.of(school).isPresent();
    }

    private static List<Tenant> open(List<Tenant> schools) {
        return schools.stream().filter(school -> !isClosed(school)).toList();
    }

    private static String about(Visit visit, Tenant school) {
        var words = new ArrayList<String>();
        if (isClosed(school)) {
            words.add(visit.say("portal.schools.closed"));
        }
        Arrays.stream(SchoolKind.values()).filter(school.kinds()::contains).forEach(kind -> words.add(visit.say(kind)));
        school.unit().ifPresent(kind -> words.add(visit.say("UnitKind." + kind.name())));
        return String.join(" · ", words);
    }

    private static List<HomePage.Tally> tallies(Visit visit, Tenant owner, Shelf shelf) {
        var catalogue = shelf.catalogue();
        return catalogue == null ? List.of() : CataloguePages.tallies(visit, owner, catalogue, shelf.standings());
    }

    private static List<Link> bureaus(Visit visit, Tenant bureau, List<Tenant> below) {
        return below.stream()
                .filter(tenant -> tenant.isBureau() && !tenant.id().equals(bureau.id()))
                .map(visit::linkTo)
                .toList();
    }

    /** The departments and subordinate units of the bureau itself, each with the number of items that it sees to. */
    private static List<HomePage.Tally> units(Visit visit, Tenant bureau, List<Tenant> below, Shelf shelf) {
        var catalogue = shelf.catalogue();
        return below.stream()
                .filter(tenant -> tenant.active()
                        && tenant.unit().isPresent()
                        && tenant.lineage().get(tenant.lineage().size() - 2).equals(bureau.id()))
                .map(unit -> new HomePage.Tally(
                        visit.say(unit.name()),
                        visit.home(unit),
                        visit.say(
                                "portal.unit.items",
                                catalogue == null
                                        ? 0
                                        : catalogue.items().stream()
                                                .filter(item -> unit.duties()
                                                        .include(item.code().value()))
                                                .count())))
                .toList();
    }

    private static List<Entry> entries(Visit visit, List<PublishedSummary> latest, List<Tenant> owners) {
        var entries = new ArrayList<Entry>();
        for (var summary : latest) {
            var owner = owner(visit, summary.tenant(), owners);
            if (owner != null) {
                entries.add(new Entry(
                        summary.title(),
                        visit.under(owner, "disclosures/" + summary.disclosure()),
                        Visit.day(summary.publishedAt()),
                        owners.size() > 1 ? visit.say(owner.name()) : null,
                        null));
            }
        }
        return entries;
    }

    private static @Nullable Tenant owner(Visit visit, UUID id, List<Tenant> owners) {
        return Stream.concat(owners.stream(), Stream.of(visit.host()))
                .filter(tenant -> tenant.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    static SearchForm form(Visit visit, Tenant bureau, List<Tenant> schools, Search search) {
        var districts = byDistrict(schools).keySet().stream()
                .map(name -> new SearchForm.Choice(name, name, name.equals(search.district())))
                .toList();
        var kinds = Arrays.stream(SchoolKind.values())
                .map(kind -> new SearchForm.Choice(
                        Search.word(kind), visit.say(kind), Search.word(kind).equals(search.kind())))
                .toList();
        return new SearchForm(Frames.schools(visit, bureau), search.words(), districts, kinds);
    }

    private static Map<String, Integer> byDistrict(List<Tenant> schools) {
        var counts = new TreeMap<String, Integer>();
        schools.forEach(school -> {
            if (school.district() != null) {
                counts.merge(school.district(), 1, Integer::sum);
            }
        });
        return counts;
    }

    private static List<HomePage.Tally> districts(Visit visit, Tenant bureau, List<Tenant> schools) {
        return byDistrict(schools).entrySet().stream()
                .map(entry -> new HomePage.Tally(
                        entry.getKey(),
                        Frames.schools(visit, bureau) + new Search("", entry.getKey(), "", 1).query(1),
                        visit.say("portal.count.schools", entry.getValue()),
                        true))
                .toList();
    }

    private static List<HomePage.Tally> kinds(Visit visit, Tenant bureau, List<Tenant> schools) {
        return Arrays.stream(SchoolKind.values())
                .filter(kind ->
                        schools.stream().anyMatch(school -> school.kinds().contains(kind)))
                .map(kind -> new HomePage.Tally(
                        visit.say(kind),
                        Frames.schools(visit, bureau) + new Search("", "", Search.word(kind), 1).query(1),
                        visit.say(
                                "portal.count.schools",
                                schools.stream()
                                        .filter(school -> school.kinds().contains(kind))
                                        .count())))
                .toList();
    }
}
