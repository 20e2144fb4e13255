package sunlight.assessment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
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
    Assessed assessed;

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
                        body(assessment.head(), run, withPoints),
                        empty.answers(),
                        here.today(),
                        empty.documentNumber(),
                        empty.attribute()));
        return draft.id();
    }

    private String body(AssessmentHead head, Run run, boolean withPoints) {
        var names = AssessedNames.of(directory.below(Here.tenant()), head.period(), Language.ZH);
        var found = results.of(run);
        return new DisclosedResult(head, found, names, assessed.newcomers(head, found)).html(withPoints);
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
