package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** The bureau decides about each objection, with grounds; what follows for the points is adjusted or calculated anew. */
@UseCase
public class Deciding {

    static final int LONGEST = 2000;

    @Inject
    AssessmentRows assessments;

    @Inject
    ObjectionRows objections;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    @Requires(Permission.SUPERVISE)
    public List<Objection> all(UUID assessment) {
        return objections.of(assessments.find(assessment).id());
    }

    @Requires(Permission.ASSESS)
    public void decide(UUID assessment, UUID objection, Objection.Outcome outcome, String grounds) {
        assessments.locked(assessment).require(AssessmentStep.DECIDE);
        var open = objections.of(assessment).stream()
                .filter(each -> each.id().equals(objection))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (open.decision() != null) {
            throw RuleBroken.of("objection", "assessment.decidedAlready");
        }
        var because = RequiredText.of("grounds", "assessment.wordsMissing", grounds, LONGEST);
        objections.decide(open, outcome, because, clock.instant());
        deeds.fire(new Deed("assessment.objectionDecided", "assessment", assessment.toString()));
    }
}
