package sunlight.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import sunlight.assessment.score.Scoring;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** The bureau calculates an assessment, as often as it needs to until the result is published. */
@UseCase
public class Calculating {

    @Inject
    AssessmentRows assessments;

    @Inject
    ResultRows results;

    @Inject
    RecordReading records;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** @param why it is calculated; with the first time nobody needs to ask */
    @Requires(Permission.ASSESS)
    public void calculate(UUID id, long version, String why) {
        var assessment = assessments.requireRead(id, version);
        var by = Assessment.By.of(here);
        var taken = assessment.calculate(by, why);
        var head = assessment.head();
        var schools = records.of(head);
        if (schools.isEmpty()) {
            throw RuleBroken.of("schools", "assessment.noSchools", head.whom().many());
        }
        var placed = Scoring.placed(schools, head.scheme());
        var run = results.add(id, head.period().endingBy(by.today()).until(), head.scheme(), by.at());
        var all = new ArrayList<Result>();
        for (int i = 0; i < placed.size(); i++) {
            all.add(new Result(run.id(), placed.get(i), schools.get(i).days()));
        }
        results.add(id, run, all);
        assessments.add(assessment, taken);
        deeds.fire(new Deed("assessment.calculated", "assessment", id.toString()));
    }
}
