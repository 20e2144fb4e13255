package sunlight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import sunlight.rest.AskedOnce.Kept;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;

/** Answers already given, per tenant and person; the tenant is the one in scope. */
@ApplicationScoped
class KeptAnswers {

    @Inject
    Rows rows;

    /** Two requests with one key, sent at the same moment: the second waits until the first has its answer. */
    void lock(Actor actor, String key) {
        rows.lock("answer" + Scope.requireTenant().id() + actor.subject() + key);
    }

    Optional<Kept> find(Actor actor, String key) {
        return rows
                .of(
                        "select request_hash, answer from idempotent_answer where actor = ?1 and key = ?2",
                        actor.subject(),
                        key)
                .stream()
                .findFirst()
                .map(row -> new Kept((String) row[0], (String) row[1]));
    }

    void keep(Actor actor, AskedOnce asked, String answer, Instant now) {
        rows.change("""
                insert into idempotent_answer (key, actor, request_hash, status, answer, answered_at)
                values (?1, ?2, ?3, 201, ?4, ?5)
                """, asked.key(), actor.subject(), asked.fingerprint(), answer, now);
    }
}
