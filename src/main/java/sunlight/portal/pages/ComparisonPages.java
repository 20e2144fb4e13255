package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/** Makes comparisons. They put two texts side by side and judge nothing. */
public final class ComparisonPages {

    private ComparisonPages() {}

    /** What was chosen in the form, as it was typed. */
    public record Asked(String item, String one, String other) {}

    /** A school in the comparison. */
    public record Party(
            Tenant school, Standing standing, @Nullable PublishedEdition edition) {}

    /** @param parties the two schools; fewer as long as something is not chosen */
    public static ComparisonPage of(
            Visit visit,
            Tenant bureau,
            @Nullable Catalogue catalogue,
            List<Tenant> schools,
            Asked asked,
            List<Party> parties) {
        var complete = parties.size() == 2;
        return new ComparisonPage(
                Frames.below(visit, bureau, visit.say("portal.compare")),
                new ComparisonPage.Form(
                        visit.under(bureau, "compare"),
                        items(visit, catalogue, asked.item()),
                        choices(visit, schools, asked.one()),
                        choices(visit, schools, asked.other())),
                complete ? null : visit.say("portal.compare.choose"),
                complete ? parties.stream().map(party -> side(visit, party)).toList() : List.of(),
                complete ? lines(visit, parties.get(0), parties.get(1)) : List.of(),
                Contacts.of(visit, bureau));
    }

    private static List<SearchPage.Choices> items(Visit visit, @Nullable Catalogue catalogue, String asked) {
        if (catalogue == null) {
            return List.of();
        }
        return catalogue.groups().stream()
                .map(group -> new SearchPage.Choices(
                        visit.say(group.title()),
                        catalogue.items().stream()
                                .filter(item -> item.group().equals(group.code()))
                                .map(item -> new SearchForm.Choice(
                                        item.code().value(),
                                        visit.say(item.title()),
                                        item.code().value().equals(asked)))
                                .toList()))
                .toList();
    }

    private static List<SearchForm.Choice> choices(Visit visit, List<Tenant> schools, String asked) {
        return schools.stream()
                .map(school -> new SearchForm.Choice(
                        school.slug(), visit.say(school.name()), school.slug().equals(asked)))
                .toList();
    }

    private static ComparisonPage.Side side(Visit visit, Party party) {
        var entry = party.standing().published().stream()
                .findFirst()
                .map(summary -> entry(visit, party.school(), summary))
                .orElse(null);
        return new ComparisonPage.Side(
                visit.linkTo(party.school()), entry, party.standing().says(visit));
    }

    private static Entry entry(Visit visit, Tenant school, PublishedSummary summary) {
        return Entries.of(visit, school, List.of(summary)).get(0);
    }

    /** The elements of both catalogues: two bureaus below one may ask for different things. */
    private static List<ComparisonPage.Line> lines(Visit visit, Party one, Party other) {
        var lines = new ArrayList<ComparisonPage.Line>();
        for (var element : one.standing().item().elements()) {
            var left = answer(visit, one, element.key());
            var right = answer(visit, other, element.key());
            if (one.edition() != null || other.edition() != null) {
                lines.add(new ComparisonPage.Line(visit.say(element.label()), left, right));
            }
        }
        return lines;
    }

    private static String answer(Visit visit, Party party, String key) {
        var edition = party.edition();
        if (edition == null) {
            return party.standing().says(visit);
        }
        var answer = edition.answers().of(key);
        if (!answer.isGiven()) {
            return visit.say("portal.compare.nothing");
        }
        return answer.notConcerned() ? visit.say("portal.notConcerned", answer.reason()) : answer.answer();
    }
}
