package sunlight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import sunlight.rest.AskedOnce.Kept;
import sunlight.tenancy.Actor;

/** Answers already given, per tenant and person; the tenant is the one in scope. */
@ApplicationScoped
class KeptAnswers {

    @PersistenceContext
    EntityManager entities;

    /** Two requests with one key, sent at the same moment: the second waits until the first has its answer. */
    void lock(Actor actor, String key) {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(own_tenant()::text || ?1 || ?2, 0))")
                .setParameter(1, actor.subject())
                .setParameter(2, key)
                .getSingleResult();
    }

    Optional<Kept> find(Actor actor, String key) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select request_hash, answer from idempotent_answer where actor = ?1 and key = ?2")
                .setParameter(1, actor.subject())
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Kept((String) row[0], (String) row[1]));
    }

    void keep(Actor actor, AskedOnce asked, String answer, Instant now) {
        entities.createNativeQuery("""
                        insert into idempotent_answer (key, actor, request_hash, status, answer, answered_at)
                        values (?1, ?2, ?3, 201, ?4, ?5)
                        """)
                .setParameter(1, asked.key())
                .setParameter(2, actor.subject())
                .setParameter(3, asked.fingerprint())
                .setParameter(4, answer)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
