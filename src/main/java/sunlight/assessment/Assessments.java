package sunlight.assessment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UseCase;

/** The bureau reads its assessments and what came out of them. */
@UseCase
public class Assessments {

    @Inject
    AssessmentRows assessments;

    @Inject
    ResultRows results;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    ObjectionRows objections;

    @Inject
    Assessed assessed;

    /**
     * All that papers are made of.
     *
     * @param results of the latest calculation, the best first
     * @param newcomers those of them who came into the list only after the period had begun
     */
    public record Whole(
            OpenAssessment open,
            List<Result> results,
            List<Adjustment> adjustments,
            List<Objection> objections,
            List<Omission> omissions,
            List<Newcomer> newcomers) {}

    /** @param withDays whether the results come with what was counted, item by item */
    @Requires(Permission.ASSESS)
    public Whole whole(UUID id, boolean withDays) {
        var open = open(id);
        var run = open.runs().stream().findFirst().orElseThrow(() -> RuleBroken.of("results", "assessment.countFirst"));
        var found = withDays ? results.withDays(run) : results.of(run);
        return new Whole(
                open,
                found,
                adjustments.of(id),
                objections.of(id),
                omissions(open.head(), run, found),
                assessed.newcomers(open.head(), found));
    }

    /** The newest first, without their calculations. */
    @Requires(Permission.SUPERVISE)
    public List<OpenAssessment> all() {
        return assessments.all().stream()
                .map(each -> OpenAssessment.of(each, List.of()))
                .toList();
    }

    @Requires(Permission.SUPERVISE)
    public OpenAssessment open(UUID id) {
        return OpenAssessment.of(assessments.find(id), results.runs(id));
    }

    /** What came out last, the best first; nothing before the first calculation. */
    @Requires(Permission.SUPERVISE)
    public List<Result> results(UUID id) {
        return results.runs(assessments.find(id).id()).stream()
                .findFirst()
                .map(results::of)
                .orElseGet(List::of);
    }

    /** Who has no score or no rank in the latest calculation, and why; before it, whom it could not count. */
    @Requires(Permission.SUPERVISE)
    public List<Omission> omissions(UUID id) {
        var head = assessments.find(id).head();
        return results.runs(id).stream()
                .findFirst()
                .map(run -> omissions(head, run, results.of(run)))
                .orElseGet(() -> assessed.left(head.whom()).stream()
                        .map(Omission::uncountable)
                        .toList());
    }

    /** Who came into the list only after the period had begun, before a calculation too: that is when they can be left out. */
    @Requires(Permission.SUPERVISE)
    public List<Newcomer> newcomers(UUID id) {
        return assessed.newcomers(assessments.find(id).head());
    }

    private List<Omission> omissions(AssessmentHead head, Run run, List<Result> found) {
        var concerned = Stream.concat(assessed.all(head).stream(), assessed.left(head.whom()).stream())
                .toList();
        return new Omitting(head, run, assessed.listedOn()).from(concerned, found);
    }

    /** What came out last for one school, with its days. */
    @Requires(Permission.SUPERVISE)
    public Explained result(UUID id, UUID school) {
        var head = assessments.find(id).head();
        var run = results.runs(id).stream().findFirst().orElseThrow(NotFound::new);
        var found = results.of(run, school).orElseThrow(NotFound::new);
        return new Explained(run, found, assessed.newcomer(head, school));
    }

    /** What a calculation changed; nothing in the first. */
    @Requires(Permission.SUPERVISE)
    public List<Changed> changed(UUID id, int ordinal) {
        var runs = results.runs(assessments.find(id).id());
        var later = numbered(runs, ordinal).orElseThrow(NotFound::new);
        return numbered(runs, ordinal - 1)
                .map(earlier -> results.changed(earlier, later))
                .orElseGet(List::of);
    }

    private static Optional<Run> numbered(List<Run> runs, int ordinal) {
        return runs.stream().filter(run -> run.ordinal() == ordinal).findFirst();
    }
}
