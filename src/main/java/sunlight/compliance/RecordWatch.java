package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import sunlight.publication.RecordChanged;
import sunlight.tenancy.PublicChange;

/** Judges an item anew in the transaction that changes its record, so that no reader ever sees one without the other. */
@ApplicationScoped
class RecordWatch {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Judging judging;

    @Inject
    Event<PublicChange> changes;

    void recordChanged(@Observes RecordChanged change) {
        entities.flush();
        judging.judge(change.items());
        changes.fire(new PublicChange());
    }
}
