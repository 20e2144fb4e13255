package sunlight.assessment.paper;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import sunlight.assessment.AssessedNames;
import sunlight.assessment.Assessments;
import sunlight.assessment.Planning;
import sunlight.catalogue.CatalogueItem;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.RuleBroken;
import sunlight.supervision.letter.LetterForm;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
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
    Planning planning;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** A file to be saved. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Paper(String name, byte[] content) {}

    @Requires(Permission.ASSESS)
    public Paper workbook(UUID id, Language language) {
        var whole = assessments.whole(id, true);
        var titles = planning.items(id).stream()
                .collect(toMap(CatalogueItem::code, item -> item.title().in(language)));
        var schools = directory.below(Scope.requireTenant()).stream().collect(toMap(Tenant::id, Function.identity()));
        var book = new AssessmentWorkbook(whole, new AssessmentWorkbook.Names(schools, titles), language);
        return new Paper(
                Messages.say(
                        language,
                        "assessment.paper.results.file",
                        whole.open().head().title()),
                book.bytes());
    }

    @Requires(Permission.ASSESS)
    public Paper circular(UUID id, LetterForm form) {
        var whole = assessments.whole(id, false);
        var open = whole.open();
        if (whole.results().size() > MOST_IN_A_CIRCULAR) {
            throw RuleBroken.of(
                    "circular",
                    "assessment.circular.tooLong",
                    open.head().whom().counted(MOST_IN_A_CIRCULAR));
        }
        var names = AssessedNames.of(
                directory.below(Scope.requireTenant()), open.head().period(), Language.ZH);
        var circular = new AssessmentCircular(whole, names, Scope.requireTenant(), LocalDate.now(clock));
        return new Paper(
                Messages.say(
                        Language.ZH,
                        "assessment.paper.circular.file",
                        open.head().title(),
                        form.ending()),
                circular.bytes(form));
    }
}
