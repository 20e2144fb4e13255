package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/** What a leader of the bureau decides: that the schools are told, that no more objections are heard, that it is final. */
@UseCase
public class Announcing {

    @Inject
    AssessmentRows assessments;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    ObjectionRows objections;

    @Inject
    Calendars calendars;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** Every school reads its own result, and may object for some working days. */
    @Requires(Permission.SIGN_LETTERS)
    public void announce(UUID id, long version) {
        var assessment = assessments.requireRead(id, version);
        var by = Assessment.By.of(here);
        var until = calendars
                .workingDays(by.today())
                .deadline(by.today(), assessment.head().scheme().objectionDays())
                .dueOn();
        var taken = assessment.announce(by, until, adjustments.lastChange(id));
        assessments.show(assessment, by.at());
        keep(assessment, taken, "assessment.announced");
    }

    /** Nobody but the bureau reads it any more, and the scheme can be changed again. */
    @Requires(Permission.SIGN_LETTERS)
    public void takeBack(UUID id, long version, String reason) {
        var assessment = assessments.requireRead(id, version);
        var by = Assessment.By.of(here);
        var taken = assessment.takeBack(by, reason);
        assessments.show(assessment, by.at());
        keep(assessment, taken, "assessment.takenBack");
    }

    @Requires(Permission.SIGN_LETTERS)
    public void close(UUID id, long version) {
        var assessment = assessments.requireRead(id, version);
        var unanswered = (int) objections.of(id).stream()
                .filter(each -> each.decision() == null)
                .count();
        keep(
                assessment,
                assessment.close(Assessment.By.of(here), unanswered, adjustments.lastChange(id)),
                "assessment.closed");
    }

    /** From now on nothing of it changes any more. */
    @Requires(Permission.SIGN_LETTERS)
    public void publish(UUID id, long version) {
        var assessment = assessments.requireRead(id, version);
        var by = Assessment.By.of(here);
        keep(assessment, assessment.publish(by), "assessment.published");
        assessments.freeze(assessment, by.at());
    }

    private void keep(Assessment assessment, TakenStep taken, String deed) {
        assessments.add(assessment, taken);
        deeds.fire(new Deed(deed, "assessment", assessment.id().toString()));
    }
}
