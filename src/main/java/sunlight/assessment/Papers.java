package sunlight.assessment;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.CatalogueItem;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.RuleBroken;
import sunlight.supervision.letter.LetterForm;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** The result of an assessment as files: a workbook, and the circular 通报. */
@UseCase
public class Papers {

    /** More lines are no help to a person. */
    private static final int MOST_IN_A_CIRCULAR = 3_000;

    @Inject
    Assessments assessments;

    @Inject
    ResultRows results;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    ObjectionRows objections;

    @Inject
    Planning planning;

    @Inject
    Directory directory;

    @Inject
    Here here;

    /** A file to be saved. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Paper(String name, byte[] content) {}

    @Requires(Permission.ASSESS)
    public Paper workbook(UUID id, Language language) {
        var open = calculated(id);
        var titles = planning.items(id).stream()
                .collect(toMap(CatalogueItem::code, item -> item.title().in(language)));
        var schools = directory.below(Here.tenant()).stream().collect(toMap(Tenant::id, Function.identity()));
        var book = new AssessmentWorkbook(
                open,
                results.withDays(open.runs().get(0)),
                adjustments.of(id),
                objections.of(id),
                new AssessmentWorkbook.Names(schools, titles),
                language);
        return new Paper(
                Messages.say(
                        language, "assessment.paper.results.file", open.head().title()),
                book.bytes());
    }

    @Requires(Permission.ASSESS)
    public Paper circular(UUID id, LetterForm form) {
        var open = calculated(id);
        var all = results.of(open.runs().get(0));
        if (all.size() > MOST_IN_A_CIRCULAR) {
            throw RuleBroken.of(
                    "circular",
                    "assessment.circular.tooLong",
                    open.head().whom().counted(MOST_IN_A_CIRCULAR));
        }
        var names = directory.below(Here.tenant()).stream()
                .collect(toMap(Tenant::id, each -> each.name().zh()));
        var circular = new AssessmentCircular(open, all, objections.of(id), names, Here.tenant(), here.today());
        return new Paper(
                Messages.say(
                        Language.ZH,
                        "assessment.paper.circular.file",
                        open.head().title(),
                        form.ending()),
                circular.bytes(form));
    }

    private OpenAssessment calculated(UUID id) {
        var open = assessments.open(id);
        if (open.runs().isEmpty()) {
            throw RuleBroken.of("results", "assessment.countFirst");
        }
        return open;
    }
}
