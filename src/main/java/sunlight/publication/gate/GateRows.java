package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the gate's collections need of the database. */
@ApplicationScoped
class GateRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, @Nullable Object... values) {
        return query(sql, values).getResultList();
    }

    int execute(String sql, @Nullable Object... values) {
        return query(sql, values).executeUpdate();
    }

    private jakarta.persistence.Query query(String sql, @Nullable Object... values) {
        entities.flush();
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    /** The tenant's secret; made when it is first needed. */
    String salt() {
        var fresh = new byte[16];
        RANDOM.nextBytes(fresh);
        var known = rows("select salt, tenant_id from gate_salt");
        if (known.isEmpty()) {
            execute(
                    "insert into gate_salt (salt) values (?1) on conflict do nothing",
                    HexFormat.of().formatHex(fresh));
            known = rows("select salt, tenant_id from gate_salt");
        }
        return (String) known.get(0)[0];
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a native query gives for a timestamp depends on the driver's settings. */
    static Instant instant(@Nullable Object column) {
        return column instanceof OffsetDateTime time
                ? time.toInstant()
                : ((Timestamp) Objects.requireNonNull(column)).toInstant();
    }

    static @Nullable Instant instantOrNone(@Nullable Object column) {
        return column == null ? null : instant(column);
    }
}
