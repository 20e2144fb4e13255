package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.PublishedEdition;
import sunlight.site.Procedure;
import sunlight.site.Procedure.Question;
import sunlight.site.SitePlan;
import sunlight.tenancy.Tenant;

/** Makes procedures out of the answers that stand in disclosures. */
public final class ProcedurePages {

    /** Lines as people write them into a field: a new line, a semicolon, or numbers such as 1. and （一）. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*\\R+\\s*|[；;]\\s*|(?<=\\S)\\s*(?=[（(][0-9一二三四五六七八九十]{1,2}[）)])");

    private static final Pattern NUMBER =
            Pattern.compile("^([（(]?[0-9一二三四五六七八九十]{1,2}[）)．.、]|第[一二三四五六七八九十]步[：:，]?)\\s*(?=\\S)");

    private ProcedurePages() {}

    /** A disclosure from which a procedure is told. */
    public record Source(CatalogueItem item, PublishedEdition edition) {}

    /** The procedures that concern a tenant: a kindergarten has no transfer. */
    public static List<Procedure> shown(SitePlan plan, List<Standing> standings) {
        return plan.procedures().stream()
                .filter(procedure ->
                        !CataloguePages.of(standings, procedure.items()).isEmpty())
                .toList();
    }

    public static ProcedureListPage list(Visit visit, Tenant owner, SitePlan plan, List<Standing> standings) {
        var doors = shown(plan, standings).stream()
                .map(procedure -> new Door(
                        new Link(visit.say(procedure.title()), visit.under(owner, "procedures/" + procedure.key())),
                        visit.say(procedure.lead()),
                        List.of()))
                .toList();
        return new ProcedureListPage(
                Frames.below(visit, owner, visit.say("portal.procedures")),
                visit.say(doors.isEmpty() ? "portal.procedures.none" : "portal.procedures.lead", owner.name()),
                doors,
                Contacts.of(visit, owner));
    }

    public static ProcedurePage procedure(
            Visit visit, Tenant owner, Procedure procedure, List<Standing> standings, List<Source> sources) {
        var parts = new ArrayList<ProcedurePage.Part>();
        for (var part : procedure.parts()) {
            var answers = answers(visit, part, sources);
            if (!answers.isEmpty()) {
                parts.add(part(visit, part.question(), answers));
            }
        }
        return new ProcedurePage(
                Frames.below(
                        visit,
                        owner,
                        visit.say(procedure.title()),
                        new Link(visit.say("portal.procedures"), visit.under(owner, "procedures"))),
                visit.say(procedure.lead()),
                sources.isEmpty() ? missing(visit, procedure, standings) : null,
                parts,
                sources.stream().map(source -> entry(visit, owner, source)).toList(),
                Contacts.of(visit, owner));
    }

    private static ProcedurePage.Part part(Visit visit, Question question, List<ProcedurePage.Answer> answers) {
        return new ProcedurePage.Part(
                question.name().toLowerCase(java.util.Locale.ROOT),
                visit.say(question),
                question == Question.STEPS,
                answers);
    }

    /** Each element is answered by the first disclosure that says something of it. */
    private static List<ProcedurePage.Answer> answers(Visit visit, Procedure.Part part, List<Source> sources) {
        var several = part.elements().size() > 1;
        return part.elements().stream()
                .flatMap(key -> sources.stream()
                        .flatMap(source -> source.item().elements().stream()
                                .filter(element -> element.key().equals(key))
                                .map(element -> answer(
                                        visit, several ? visit.say(element.label()) : null, source.edition(), key)))
                        .filter(answer -> !answer.lines().isEmpty())
                        .limit(1))
                .toList();
    }

    private static ProcedurePage.Answer answer(
            Visit visit, @Nullable String label, PublishedEdition edition, String key) {
        var answer = edition.answers().of(key);
        if (!answer.isGiven()) {
            return new ProcedurePage.Answer(label, List.of());
        }
        return new ProcedurePage.Answer(
                label,
                answer.notConcerned()
                        ? List.of(visit.say("portal.notConcerned", answer.reason()))
                        : lines(answer.answer()));
    }

    static List<String> lines(String answer) {
        var lines = Arrays.stream(BETWEEN.split(answer))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() < 2
                ? lines
                : lines.stream()
                        .map(line -> NUMBER.matcher(line).replaceFirst(""))
                        .toList();
    }

    private static String missing(Visit visit, Procedure procedure, List<Standing> standings) {
        return CataloguePages.of(standings, procedure.items()).stream()
                .findFirst()
                .map(standing ->
                        visit.say("portal.procedures.notYet", standing.item().title(), standing.says(visit)))
                .orElseGet(() -> visit.say("portal.procedures.none"));
    }

    private static Entry entry(Visit visit, Tenant owner, Source source) {
        var edition = source.edition();
        return new Entry(
                edition.title(),
                Documents.address(visit, owner, edition.disclosure()),
                Visit.day(edition.publishedAt()),
                null,
                visit.say(source.item().title()));
    }
}
