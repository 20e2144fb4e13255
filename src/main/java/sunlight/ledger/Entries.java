package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Rows;

/** The stored entries, as the scope lets them be seen; openings only of what everybody can read. */
@ApplicationScoped
class Entries {

    private static final String SELECT = """
            select l.tenant_id, l.seq, l.kind, l.recorded_at, l.index_number, l.edition, l.role, l.commitment, l.prev_hash,
                   l.hash, o.salt, o.content_hash
              from ledger_entry l left join ledger_opening o on o.tenant_id = l.tenant_id and o.seq = l.seq
             where l.tenant_id = ?1 and\s""";

    @PersistenceContext
    EntityManager entities;

    /** What opens a commitment. */
    record Opening(String salt, String contentHash) {}

    /** An entry, and its opening as long as it may be seen. */
    record Stored(LogEntry entry, @Nullable Opening opening) {}

    List<Stored> after(UUID tenant, long seq, int limit) {
        return rows("l.seq > ?2 order by l.seq limit ?3", tenant, seq, limit);
    }

    List<LogEntry> before(UUID tenant, long seq, int limit) {
        return rows("l.seq < ?2 order by l.seq desc limit ?3", tenant, seq, limit).stream()
                .map(Stored::entry)
                .toList();
    }

    private List<Stored> rows(String condition, Object... values) {
        var query = entities.createNativeQuery(SELECT + condition);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Entries::stored).toList();
    }

    private static Stored stored(Object[] row) {
        return new Stored(entry(row), row[10] == null ? null : new Opening((String) row[10], (String) row[11]));
    }

    /** Of the columns in the order above. */
    static LogEntry entry(Object[] row) {
        return new LogEntry(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                new LogEntry.Line((String) row[2], (String) row[4], Rows.number(row[5]), (String) row[6]),
                Columns.instant(row[3]),
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
