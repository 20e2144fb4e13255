package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import sunlight.tenancy.Deed;

/** Adds a step to the timeline of a notice and to the audit trail: none is taken without a trace of who took it. */
@ApplicationScoped
class KeepingSteps {

    @Inject
    NoticeRows notices;

    @Inject
    Event<Deed> deeds;

    void keep(RectificationNotice notice, TakenStep taken) {
        notices.add(notice, taken);
        deeds.fire(new Deed(taken.step().deed(), "notice", notice.id().toString()));
    }
}
