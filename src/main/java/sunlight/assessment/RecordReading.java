package sunlight.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.assessment.register.SizeRows;
import sunlight.assessment.score.ItemDays;
import sunlight.assessment.score.SchoolRecord;
import sunlight.assessment.score.Veto;
import sunlight.compliance.LookingOver;
import sunlight.identity.Here;
import sunlight.publication.gate.GateInspecting;
import sunlight.supervision.Escalations;

/** Reads what scores rest on: a statement for each kind of thing, however many schools there are. */
@ApplicationScoped
class RecordReading {

    @Inject
    LookingOver over;

    @Inject
    Escalations escalations;

    @Inject
    GateInspecting gate;

    @Inject
    SizeRows sizes;

    @Inject
    AdjustmentRows adjustments;

    @Inject
    Assessed assessed;

    @Inject
    Here here;

    /** Of all who are assessed, in the order of their names; days to come do not count. */
    List<SchoolRecord> of(AssessmentHead head) {
        var passed = head.period().endingBy(here.today());
        var days = over.over(passed.from(), passed.until(), ItemDays::of);
        var escalated = escalations.between(passed.from(), passed.until());
        var forbidden = gate.withHardFindings();
        var pupils = sizes.all();
        var adjusted = adjustments.standing(head.id());
        return assessed.all(head).stream()
                .map(school -> {
                    var own = adjusted.getOrDefault(school.id(), List.of());
                    return new SchoolRecord(
                            school.id(),
                            school.kinds(),
                            pupils.get(school.id()),
                            days.getOrDefault(school.id(), List.of()),
                            known(school.id(), escalated, forbidden, own),
                            own.stream().map(Adjustment::points).toList());
                })
                .toList();
    }

    private static Set<Veto> known(UUID school, Set<UUID> escalated, Set<UUID> forbidden, List<Adjustment> adjusted) {
        var known = EnumSet.noneOf(Veto.class);
        if (escalated.contains(school)) {
            known.add(Veto.ESCALATED);
        }
        if (forbidden.contains(school)) {
            known.add(Veto.FORBIDDEN_CONTENT);
        }
        if (adjusted.stream().anyMatch(Adjustment::isVeto)) {
            known.add(Veto.JUDGED);
        }
        return known;
    }
}
