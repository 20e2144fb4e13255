package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.assessment.score.Points;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** An inspector gives a school points or takes some, with the ground; nothing is overwritten, only taken back. */
@UseCase
public class Adjusting {

    private static final int MOST = 100 * Points.ONE;

    @Inject
    AssessmentRows assessments;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    Assessed assessed;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** The newest first, those that were taken back included. */
    @Requires(Permission.SUPERVISE)
    public List<Adjustment> all(UUID assessment) {
        return adjustments.of(assessments.find(assessment).id());
    }

    /** @param points above 0 to give, below to take */
    @Requires(Permission.ASSESS)
    public void adjust(UUID assessment, UUID school, Points points, String ground) {
        assessments.locked(assessment).require(AssessmentStep.ADJUST);
        if (points.hundredths() == 0 || Math.abs(points.hundredths()) > MOST) {
            throw RuleBroken.of("points", "assessment.pointsForm", MOST / Points.ONE);
        }
        var because = RequiredText.of("ground", "assessment.wordsMissing", ground, Assessment.LONGEST_WORDS);
        adjustments.add(
                assessment,
                assessed.one(assessments.find(assessment).head().whom(), school).id(),
                points,
                because,
                clock.instant());
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
    }

    @Requires(Permission.ASSESS)
    public void takeBack(UUID assessment, UUID adjustment, String ground) {
        assessments.locked(assessment).require(AssessmentStep.ADJUST);
        var revoked = adjustments.of(assessment).stream()
                .filter(each -> each.id().equals(adjustment))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (revoked.takenBack() != null) {
            throw RuleBroken.of("adjustment", "assessment.takenBackAlready");
        }
        var because = RequiredText.of("ground", "assessment.wordsMissing", ground, Assessment.LONGEST_WORDS);
        adjustments.takeBack(assessment, revoked, because, clock.instant());
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
    }
}
