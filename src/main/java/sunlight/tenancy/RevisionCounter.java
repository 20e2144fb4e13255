package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts a tenant's public revision up with every change, so that no page and no window shows an older state. */
@ApplicationScoped
class RevisionCounter {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Revisions revisions;

    void count(@Observes PublicChange change) {
        entities.createNativeQuery("""
                        insert into tenant_revision (tenant_id) values (own_tenant())
                        on conflict (tenant_id) do update set revision = nextval('public_revision')
                        """).executeUpdate();
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        revisions.changed();
    }
}
