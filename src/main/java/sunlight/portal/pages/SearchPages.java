package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.search.Found;
import sunlight.search.Hit;
import sunlight.site.SitePlan;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** Makes the page that searches what is published. */
public final class SearchPages {

    private SearchPages() {}

    /**
     * Where it is searched and what can be chosen there.
     *
     * @param schools to choose from; none where there are too many for a list
     * @param shelf the catalogue of the one in whose texts it is searched
     */
    public record Place(
            Tenant owner,
            @Nullable Tenant school,
            List<Catalogue> catalogues,
            List<Tenant> schools,
            Shelf shelf,
            int firstYear,
            int lastYear) {

        /** In whose texts it is searched. */
        public Tenant within() {
            return school == null ? owner : school;
        }
    }

    /** What somebody owes and how it stands, with the procedures that are told from it. */
    public record Shelf(SitePlan plan, List<Standing> standings) {}

    /** Before anything was asked. */
    public static SearchPage form(Visit visit, Place place, Lookout lookout) {
        return page(visit, place, lookout, null, List.of(), null);
    }

    /** Why there is no answer. */
    public static SearchPage problem(Visit visit, Place place, Lookout lookout, List<Issue> issues) {
        var says = issues.stream()
                .map(issue -> Messages.say(
                        visit.variant().language(), issue.key(), issue.args().toArray()))
                .findFirst()
                .orElse("");
        return page(visit, place, lookout, says, List.of(), null);
    }

    public static SearchPage found(Visit visit, Place place, Lookout lookout, Found found) {
        if (found.total() == 0) {
            var nothing = visit.say("portal.find.nothing");
            return page(visit, place, lookout, nothing, advice(visit, lookout), found);
        }
        var says = visit.say(found.more() ? "portal.find.many" : "portal.find.found", found.total());
        return page(visit, place, lookout, says, List.of(), found);
    }

    private static SearchPage page(
            Visit visit,
            Place place,
            Lookout lookout,
            @Nullable String says,
            List<String> advice,
            @Nullable Found found) {
        var title = lookout.words().isEmpty()
                ? visit.say("portal.find.title")
                : visit.say("portal.find.titled", lookout.words());
        return new SearchPage(
                Frames.below(visit, place.owner(), title).withoutSearch(),
                form(place, visit, lookout),
                found == null ? List.of() : Signposts.of(visit, place, lookout),
                found == null || lookout.page() > 1 ? List.of() : named(visit, found),
                says,
                advice,
                found == null ? List.of() : results(visit, place, lookout, found),
                elsewhere(visit, place, lookout),
                turns(visit, place, lookout, found == null ? 0 : found.total()),
                Contacts.of(visit, place.owner()));
    }

    private static List<String> advice(Visit visit, Lookout lookout) {
        var advice = new ArrayList<String>();
        advice.add(visit.say("portal.find.nothing.fewer"));
        if (lookout.isFiltered()) {
            advice.add(visit.say("portal.find.nothing.filters"));
        }
        advice.add(visit.say("portal.find.nothing.ask"));
        return advice;
    }

    /** From one school to the whole site. */
    private static @Nullable Link elsewhere(Visit visit, Place place, Lookout lookout) {
        var isWhole = place.within().id().equals(visit.host().id());
        return isWhole || lookout.words().isEmpty()
                ? null
                : new Link(
                        visit.say("portal.find.elsewhere", visit.host().name()),
                        Frames.search(visit, visit.host()) + lookout.only("").query());
    }

    private static SearchPage.Turns turns(Visit visit, Place place, Lookout lookout, int total) {
        var here = Frames.search(visit, place.owner());
        var page = lookout.page();
        return new SearchPage.Turns(
                page > 1 ? here + lookout.at(page - 1).query() : null,
                total > lookout.offset() + Lookout.PAGE
                        ? here + lookout.at(page + 1).query()
                        : null);
    }

    private static List<SearchPage.Result> results(Visit visit, Place place, Lookout lookout, Found found) {
        return found.hits().stream()
                .map(hit -> new SearchPage.Result(
                        hit.title(),
                        address(visit, hit),
                        hit.attached() == null ? hit.passage() : hit.attached().passage(),
                        file(visit, hit),
                        Visit.day(hit.publishedAt()),
                        item(visit, place, hit.item()),
                        home(visit, hit.owner()),
                        only(visit, place, lookout, hit)))
                .toList();
    }

    private static List<Link> named(Visit visit, Found found) {
        return found.named().stream().map(owner -> home(visit, owner)).toList();
    }

    private static Link home(Visit visit, Hit.Owner owner) {
        return new Link(visit.say(owner.name()), visit.variant().address("/" + owner.slug()));
    }

    private static String address(Visit visit, Hit hit) {
        return visit.variant().address("/" + hit.owner().slug() + "/disclosures/" + hit.disclosure());
    }

    private static @Nullable Link file(Visit visit, Hit hit) {
        var file = hit.attached();
        return file == null
                ? null
                : new Link(visit.say("portal.find.attached", file.name()), address(visit, hit) + "/files/" + file.id());
    }

    private static @Nullable String only(Visit visit, Place place, Lookout lookout, Hit hit) {
        return place.within().isBureau()
                        && !hit.owner().slug().equals(place.owner().slug())
                ? Frames.search(visit, place.owner())
                        + lookout.only(hit.owner().slug()).query()
                : null;
    }

    private static String item(Visit visit, Place place, ItemCode code) {
        return place.catalogues().stream()
                .flatMap(catalogue -> catalogue.item(code).stream())
                .findFirst()
                .map(item -> visit.say(item.title()))
                .orElse(code.value());
    }

    private static SearchPage.Form form(Place place, Visit visit, Lookout lookout) {
        var items = new ArrayList<SearchPage.Choices>();
        place.catalogues()
                .forEach(catalogue -> catalogue.groups().forEach(group -> {
                    var choices = catalogue.items().stream()
                            .filter(item -> item.group().equals(group.code()))
                            .map(item -> choice(visit, item, lookout))
                            .toList();
                    if (!choices.isEmpty()) {
                        items.add(new SearchPage.Choices(visit.say(group.title()), choices));
                    }
                }));
        return new SearchPage.Form(
                Frames.search(visit, place.owner()),
                lookout.words(),
                items,
                years(visit, place, lookout),
                place.owner().isBureau() ? kinds(visit, lookout) : List.of(),
                schools(visit, place),
                visit.say("portal.find.anySchool", place.owner().name()));
    }

    private static SearchForm.Choice choice(Visit visit, CatalogueItem item, Lookout lookout) {
        var code = item.code().value();
        return new SearchForm.Choice(code, visit.say(item.title()), code.equals(lookout.item()));
    }

    private static List<SearchForm.Choice> years(Visit visit, Place place, Lookout lookout) {
        return IntStream.rangeClosed(0, place.lastYear() - place.firstYear())
                .mapToObj(back -> String.valueOf(place.lastYear() - back))
                .map(year ->
                        new SearchForm.Choice(year, visit.say("portal.find.yearOf", year), year.equals(lookout.year())))
                .toList();
    }

    private static List<SearchForm.Choice> kinds(Visit visit, Lookout lookout) {
        return Arrays.stream(SchoolKind.values())
                .map(kind -> new SearchForm.Choice(
                        Search.word(kind), visit.say(kind), Search.word(kind).equals(lookout.kind())))
                .toList();
    }

    /** The chosen school is always among them, so that it stays chosen. */
    private static List<SearchForm.Choice> schools(Visit visit, Place place) {
        var chosen = place.school();
        var schools = place.schools().isEmpty() && chosen != null ? List.of(chosen) : place.schools();
        return schools.stream()
                .map(school -> new SearchForm.Choice(
                        school.slug(),
                        visit.say(school.name()),
                        chosen != null && chosen.id().equals(school.id())))
                .toList();
    }
}
