package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Objection.Received;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** The bureau enters what a school that has closed, and for which nobody signs in any more, objects on paper. */
@UseCase
public class ReceivingObjections {

    private static final int LONGEST_NAME = 200;

    @Inject
    AssessmentRows assessments;

    @Inject
    ResultRows results;

    @Inject
    ObjectionRows objections;

    @Inject
    Assessed assessed;

    @Inject
    KeepingObjections keeping;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /**
     * An objection.
     *
     * @param item what it is about; none where it is about the whole
     * @param received who handed it in for the school, and when it came; the clock is kept by that day
     */
    public record Paper(@Nullable ItemCode item, String words, Received received) {}

    @Requires(Permission.ASSESS)
    public void receive(UUID id, UUID school, Paper paper) {
        var assessment = assessments.locked(id);
        assessment.require(AssessmentStep.OBJECT);
        var head = assessment.head();
        var closed = assessed.one(head.whom(), school);
        if (closed.active()) {
            throw RuleBroken.of("school", "assessment.objectsItself");
        }
        requireResult(id, school);
        requireRoom(id, school);
        requireInTime(head, paper.received());
        var checked = new Paper(
                paper.item(),
                RequiredText.of("words", "assessment.wordsMissing", paper.words(), Deciding.LONGEST),
                new Received(
                        RequiredText.of(
                                "from",
                                "assessment.receivedFromMissing",
                                paper.received().from(),
                                LONGEST_NAME),
                        paper.received().on()));
        var actor = Here.actor();
        Scope.run(Scope.inside(closed), () -> keeping.keep(head, checked, actor));
        deeds.fire(new Deed("assessment.objectionReceived", "assessment", id.toString()));
    }

    private void requireResult(UUID id, UUID school) {
        var latest = results.runs(id).stream().findFirst().flatMap(run -> results.of(run, school));
        if (latest.isEmpty()) {
            throw new NotFound();
        }
    }

    private void requireRoom(UUID id, UUID school) {
        var there = objections.of(id).stream().filter(each -> each.school().equals(school));
        if (there.count() >= Objecting.MOST) {
            throw RuleBroken.of("words", "assessment.objectionsTooMany", Objecting.MOST);
        }
    }

    private void requireInTime(AssessmentHead head, Received received) {
        var until = head.objectionsUntil();
        if (received.on().isAfter(here.today())) {
            throw RuleBroken.of("on", "assessment.receivedInFuture");
        }
        if (until == null || received.on().isAfter(until)) {
            throw RuleBroken.of("on", "assessment.objectionTooLate", String.valueOf(until));
        }
    }
}
