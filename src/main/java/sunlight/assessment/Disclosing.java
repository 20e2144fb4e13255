package sunlight.assessment;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.publication.Content;
import sunlight.publication.Drafting;
import sunlight.tenancy.Directory;
import sunlight.tenancy.UseCase;

/**
 * Begins a disclosure of the bureau with a published result; from there it goes the way of every other one, through reviews
 * and the privacy gate.
 */
@UseCase
public class Disclosing {

    @Inject
    AssessmentRows assessments;

    @Inject
    ResultRows results;

    @Inject
    Drafting drafting;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    Here here;

    /** Those whose result is published, the newest first. */
    @Requires(Permission.DRAFT)
    public List<AssessmentHead> published() {
        return assessments.all().stream()
                .filter(each -> each.stage() == AssessmentStage.PUBLISHED)
                .map(Assessment::head)
                .toList();
    }

    /** What a bureau may disclose it for. */
    @Requires(Permission.DRAFT)
    public List<CatalogueItem> items() {
        return catalogues.today().map(Catalogue::items).orElseGet(List::of);
    }

    /** @param withPoints whether points are told beside the grades */
    @Requires(Permission.DRAFT)
    public UUID start(UUID id, ItemCode item, boolean withPoints) {
        var assessment = assessments.find(id);
        if (assessment.stage() != AssessmentStage.PUBLISHED) {
            throw RuleBroken.of("assessment", "assessment.discloseFinalOnly");
        }
        var run = results.runs(id).stream().findFirst().orElseThrow(NotFound::new);
        var draft = drafting.open(drafting.start(item));
        var empty = draft.content();
        drafting.save(
                draft.id(),
                draft.version(),
                new Content(
                        say("assessment.circular.title", assessment.head().title()),
                        body(assessment.head(), results.of(run), withPoints),
                        empty.answers(),
                        here.today(),
                        empty.documentNumber(),
                        empty.attribute()));
        return draft.id();
    }

    private String body(AssessmentHead head, List<Result> all, boolean withPoints) {
        var names = AssessedNames.of(directory.below(Here.tenant()), head.period(), Language.ZH);
        var html = new StringBuilder("<p>")
                .append(escaped(say(
                        "assessment.disclosed",
                        head.period().from(),
                        head.period().until(),
                        head.whom().counted(all.size()))))
                .append("</p><table><tbody><tr>");
        head(html, head.whom().one());
        head(html, Message.of("assessment.column.grade"));
        if (withPoints) {
            head(html, Message.of("assessment.column.total"));
        }
        html.append("</tr>");
        // By name within a grade: without points nobody is told in which order they came.
        all.stream()
                .sorted(Comparator.comparing(
                                (Result each) -> each.score().grade(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> names.getOrDefault(each.score().school(), "")))
                .forEach(each -> row(html, each, names, withPoints));
        return html.append("</tbody></table>").toString();
    }

    private static void head(StringBuilder html, Message word) {
        html.append("<th>").append(escaped(Messages.say(Language.ZH, word))).append("</th>");
    }

    private static void row(StringBuilder html, Result result, Map<UUID, String> names, boolean withPoints) {
        var grade = result.score().grade();
        var total = result.score().total();
        html.append("<tr><td>")
                .append(escaped(names.getOrDefault(result.score().school(), "")))
                .append("</td><td>")
                .append(escaped(grade == null ? say("assessment.notAssessed") : say("Grade." + grade.name())));
        if (withPoints) {
            html.append("</td><td>").append(total == null ? "–" : total);
        }
        html.append("</td></tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
