package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.assessment.register.PastedLines;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.Veto;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** An inspector gives a school points, takes some or finds a veto, with the ground; nothing is overwritten, only taken back. */
@UseCase
public class Adjusting {

    private static final int MOST = 100 * Points.ONE;
    private static final Pattern LINE =
            Pattern.compile("(.{1,200}?)[\\s,，;；:：]+([+＋\\-－−]?[0-9]{1,3}(?:\\.[0-9]+)?)\\s*分?[\\s,，;；:：]+(.{1,1000})");

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
        if (!isAllowed(points)) {
            throw RuleBroken.of("points", "assessment.pointsForm", MOST / Points.ONE);
        }
        adjustments.add(assessment, assessed(assessment, school), points, ground(ground), clock.instant());
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
    }

    /**
     * Gives and takes points by a list pasted from a sheet: whom, points, ground in each line; all or nothing.
     *
     * @return how many lines were taken
     */
    @Requires(Permission.ASSESS)
    public int adjustAll(UUID assessment, String text) {
        assessments.locked(assessment).require(AssessmentStep.ADJUST);
        var tenants = assessed.all(assessments.find(assessment).head());
        var known = new HashSet<Given>();
        adjustments.standing(assessment).values().stream()
                .flatMap(List::stream)
                .map(Given::of)
                .forEach(known::add);
        var given = new ArrayList<Given>();
        var wrong = new PastedLines.Wrong();
        new PastedLines(tenants, LINE).read(text, "assessment.pasted.form", wrong, (tenant, line) -> {
            var points = Points.of(line.rest().get(0).replaceAll("[－−]", "-").replace('＋', '+'));
            if (points.filter(Adjusting::isAllowed).isEmpty()) {
                wrong.add("lines", "assessment.pasted.form", line.number(), line.name());
                return;
            }
            var one = new Given(tenant.id(), points.get(), line.rest().get(1));
            if (known.add(one)) {
                given.add(one);
            } else {
                wrong.add("lines", "assessment.pasted.known", line.number(), line.name());
            }
        });
        if (given.isEmpty()) {
            throw RuleBroken.of("lines", "assessment.pasted.empty");
        }
        given.forEach(one -> adjustments.add(assessment, one.school(), one.points(), one.ground(), clock.instant()));
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
        return given.size();
    }

    private record Given(UUID school, Points points, String ground) {

        static Given of(Adjustment stands) {
            return new Given(stands.school(), stands.points(), stands.ground());
        }
    }

    /** Says that what a person found limits the grade, as far as the scheme knows vetoes by a person. */
    @Requires(Permission.ASSESS)
    public void veto(UUID assessment, UUID school, String ground) {
        assessments.locked(assessment).require(AssessmentStep.ADJUST);
        var head = assessments.find(assessment).head();
        if (!head.scheme().vetoes().kinds().contains(Veto.JUDGED)) {
            throw RuleBroken.of("veto", "assessment.vetoNotInScheme");
        }
        var whose = assessed(assessment, school);
        var isThere = adjustments.standing(assessment).getOrDefault(whose, List.of()).stream()
                .anyMatch(Adjustment::isVeto);
        if (isThere) {
            throw RuleBroken.of("veto", "assessment.vetoThere");
        }
        adjustments.veto(assessment, whose, ground(ground), clock.instant());
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
    }

    private static boolean isAllowed(Points points) {
        return points.hundredths() != 0 && Math.abs(points.hundredths()) <= MOST;
    }

    private UUID assessed(UUID assessment, UUID school) {
        return assessed.one(assessments.find(assessment).head().whom(), school).id();
    }

    private static String ground(String words) {
        return RequiredText.of("ground", "assessment.wordsMissing", words, Assessment.LONGEST_WORDS);
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
        adjustments.takeBack(assessment, revoked, ground(ground), clock.instant());
        deeds.fire(new Deed("assessment.adjusted", "assessment", assessment.toString()));
    }
}
