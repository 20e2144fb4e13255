package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** A school reads how it was assessed, and objects with reasons while the clock runs. */
@UseCase
public class Objecting {

    static final int MOST = 20;
    private static final String OF_SCHOOL = """
            a.announced_at is not null and exists (
              select 1 from assessment_result r where r.tenant_id = a.tenant_id and r.assessment_id = a.id
                and r.school_id = own_tenant())
            """;

    @Inject
    Rows rows;

    @Inject
    ResultRows results;

    @Inject
    Assessed assessed;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    ObjectionRows objections;

    @Inject
    Here here;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Those that were announced to it, the newest first, without what is in them. */
    @Requires(Permission.READ_OWN)
    public List<OwnAssessment> all() {
        return rows.of(AssessmentRows.HEAD + OF_SCHOOL + "order by a.announced_at desc, a.id").stream()
                .map(AssessmentRows::head)
                .map(head -> new OwnAssessment(
                        head, isPublished(head.id()), isOpen(head), Optional.empty(), List.of(), List.of(), List.of()))
                .toList();
    }

    @Requires(Permission.READ_OWN)
    public OwnAssessment open(UUID id) {
        var head = find(id);
        var own = Here.tenant().id();
        var newcomer = assessed.newcomer(head, own);
        var runs = results.runs(id).stream()
                .flatMap(run -> results.of(run, own).stream().map(result -> new Explained(run, result, newcomer)))
                .toList();
        return new OwnAssessment(
                head,
                isPublished(id),
                isOpen(head),
                runs.stream().findFirst(),
                runs.stream().skip(1).toList(),
                adjustments.of(id),
                objections.of(id));
    }

    /** @param item what it is about; none where it is about the whole */
    @Requires(Permission.ANSWER_NOTICES)
    public void object(UUID id, @Nullable ItemCode item, String words) {
        var head = find(id);
        if (isPublished(id)) {
            throw new IllegalStep(AssessmentStep.OBJECT, AssessmentStage.PUBLISHED);
        }
        if (!isOpen(head)) {
            throw RuleBroken.of("words", "assessment.objectionTooLate", String.valueOf(head.objectionsUntil()));
        }
        if (objections.of(id).size() >= MOST) {
            throw RuleBroken.of("words", "assessment.objectionsTooMany", MOST);
        }
        objections.add(
                head,
                item,
                RequiredText.of("words", "assessment.wordsMissing", words, Deciding.LONGEST),
                null,
                Here.actor(),
                clock.instant());
        deeds.fire(new Deed("assessment.objected", "assessment", id.toString()));
    }

    private AssessmentHead find(UUID id) {
        return rows.of(AssessmentRows.HEAD + OF_SCHOOL + "and a.id = ?1", id).stream()
                .findFirst()
                .map(AssessmentRows::head)
                .orElseThrow(NotFound::new);
    }

    private boolean isOpen(AssessmentHead head) {
        var until = head.objectionsUntil();
        return until != null && !until.isBefore(here.today()) && !isPublished(head.id());
    }

    private boolean isPublished(UUID id) {
        return !rows.column("select 1 from assessment where id = ?1 and published_at is not null", id)
                .isEmpty();
    }
}
