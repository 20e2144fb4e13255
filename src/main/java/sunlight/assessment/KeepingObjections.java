package sunlight.assessment;

import jakarta.inject.Inject;
import java.time.Clock;
import sunlight.tenancy.Actor;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/** Writes an objection that came on paper into the rows of the school in scope, whose it is. */
@UseCase
public class KeepingObjections {

    @Inject
    ObjectionRows objections;

    @Inject
    Clock clock;

    @ByWorker
    public void keep(AssessmentHead assessment, ReceivingObjections.Paper paper, Actor actor) {
        objections.add(assessment, paper.item(), paper.words(), paper.received(), actor, clock.instant());
    }
}
