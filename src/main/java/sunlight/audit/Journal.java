package sunlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;

/** Writes deeds down. */
@ApplicationScoped
class Journal {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void write(@Observes Deed deed) {
        var actor = Scope.bound()
                .map(Scope::actor)
                .map(sunlight.tenancy.Actor::subject)
                .orElse("system");
        entities.createNativeQuery("""
                        insert into audit_entry (id, actor, action, subject_kind, subject_id, happened_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, actor)
                .setParameter(3, deed.action())
                .setParameter(4, deed.subjectKind())
                .setParameter(5, deed.subjectId())
                .setParameter(6, clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate();
    }
}
