package sunlight.messaging;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** The outbox: a row for each message, deleted when it is delivered. */
@UseCase
public class Outbox {

    /** Messages of one tenant are tried in the order in which they were written. */
    private static final int BATCH = 200;

    /** With an hour between two of them in the end, about a day. */
    static final int MOST_ATTEMPTS = 36;

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    /** A message that waits, and for whom. */
    public record Waiting(UUID tenant, UUID id) {}

    /** Adds a message in the transaction of the caller. */
    @sunlight.tenancy.WithinUseCase
    public void add(String topic, JsonObject payload) {
        entities.createNativeQuery("insert into outbox (id, topic, payload) values (?1, ?2, cast(?3 as jsonb))")
                .setParameter(1, Ids.next())
                .setParameter(2, topic)
                .setParameter(3, payload.toString())
                .executeUpdate();
    }

    /** The same, for what has time. */
    @sunlight.tenancy.WithinUseCase
    public void addLater(String topic, JsonObject payload, Duration later) {
        entities.createNativeQuery("insert into outbox (id, topic, payload, due_at)"
                        + " values (?1, ?2, cast(?3 as jsonb), now() + make_interval(secs => ?4))")
                .setParameter(1, Ids.next())
                .setParameter(2, topic)
                .setParameter(3, payload.toString())
                .setParameter(4, later.toSeconds())
                .executeUpdate();
    }

    @ByWorker
    public List<Waiting> due() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select tenant_id, id from outbox where set_aside_at is null and due_at <= now()"
                                + " order by due_at, id limit " + BATCH)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Delivers one message and forgets it, unless another server has it in hand. */
    @ByWorker
    public void deliver(UUID id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select topic, payload::text from outbox where id = ?1 and set_aside_at is null"
                                + " for update skip locked")
                .setParameter(1, id)
                .getResultList();
        for (var row : rows) {
            handler((String) row[0]).handle(json((String) row[1]));
            entities.createNativeQuery("delete from outbox where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    /**
     * Tries again later, each time after twice the wait, and in the end no more: then it waits for a person. The last error
     * stays visible.
     */
    @ByWorker
    public void postpone(UUID id, String error) {
        entities.createNativeQuery("""
                        update outbox set attempts = attempts + 1, last_error = ?2,
                          set_aside_at = case when attempts + 1 >= ?3 then now() end,
                          due_at = now() + make_interval(secs => least(3600, power(2, least(attempts, 12))))
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, error)
                .setParameter(3, MOST_ATTEMPTS)
                .executeUpdate();
    }

    private OutboxHandler handler(String topic) {
        return handlers.stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles topic " + topic));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
