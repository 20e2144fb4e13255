package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import sunlight.identity.Here;
import sunlight.supervision.inspection.FoundWrong;

/** Keeps what the public could read when a person found a line of a check sheet wrong, whatever is done about it afterwards. */
@ApplicationScoped
class KeepingEvidence {

    @Inject
    TakingEvidence evidence;

    @Inject
    CheckEvidenceRows rows;

    @Inject
    Here here;

    void keep(@Observes FoundWrong found) {
        rows.add(found.check(), evidence.of(here.below(found.school()), found.item(), here.moment()));
    }
}
