package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Rows;

/** The stored checkpoints, as the scope lets them be seen. */
@ApplicationScoped
class Checkpoints {

    static final String COLUMNS = """
            tenant_id, number, day, made_at, members, tree, prev_hash, algorithm, public_key, hash, signature, endorsement""";

    private static final String SELECT = "select " + COLUMNS + " from ledger_checkpoint where tenant_id = ?1 and ";

    @PersistenceContext
    EntityManager entities;

    /** One server at a time makes a checkpoint of a root bureau; the others wait until it has committed. */
    void lock(UUID root) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 50)) as text)")
                .setParameter(1, "checkpoint of " + root)
                .getSingleResult();
    }

    Optional<Checkpoint> last(UUID root) {
        return rows("number = (select max(number) from ledger_checkpoint where tenant_id = ?1)", root).stream()
                .findFirst();
    }

    /** Up to {@code limit} checkpoints behind this number, oldest first. */
    List<Checkpoint> after(UUID root, long number, int limit) {
        return rows("number > ?2 order by number limit ?3", root, number, limit);
    }

    /** The latest ones, newest first. */
    List<Checkpoint> latest(UUID root, int limit) {
        return rows("true order by number desc limit ?2", root, limit);
    }

    boolean existsFor(UUID root, LocalDate day) {
        return !rows("day >= ?2 limit 1", root, day).isEmpty();
    }

    /** The ends of all chains of the root's tenants as they are now, in one statement and so at one moment. */
    List<ChainEnd> endsNow(UUID root) {
        return ends("""
                select h.tenant_id, h.seq, h.hash from ledger_head h join tenant t on t.id = h.tenant_id
                where t.lineage[1] = ?1 and h.seq > 0
                """, root);
    }

    /** The ends as a checkpoint gathered them. */
    List<ChainEnd> endsAt(UUID root, long number) {
        return ends("""
                select distinct on (member_id) member_id, seq, hash from ledger_checkpoint_head
                where tenant_id = ?1 and number <= ?2 order by member_id, number desc
                """, root, number);
    }

    /** The ends that a checkpoint found moved. */
    List<ChainEnd> moved(UUID root, long number) {
        return ends("""
                select member_id, seq, hash from ledger_checkpoint_head
                where tenant_id = ?1 and number = ?2 order by cast(member_id as text)
                """, root, number);
    }

    void add(Checkpoint checkpoint, List<ChainEnd> moved) {
        var place = checkpoint.place();
        entities.createNativeQuery("""
                        insert into ledger_checkpoint (number, day, made_at, members, tree, prev_hash, algorithm, public_key,
                          hash, signature, endorsement) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                          nullif(cast(?11 as text), ''))
                        """)
                .setParameter(1, place.number())
                .setParameter(2, java.sql.Date.valueOf(place.day()))
                .setParameter(3, place.madeAt().atOffset(ZoneOffset.UTC))
                .setParameter(4, checkpoint.members())
                .setParameter(5, checkpoint.tree())
                .setParameter(6, checkpoint.seal().prevHash())
                .setParameter(7, checkpoint.seal().algorithm())
                .setParameter(8, checkpoint.seal().publicKey())
                .setParameter(9, checkpoint.hash())
                .setParameter(10, checkpoint.signature())
                .setParameter(11, orEmpty(checkpoint.endorsement()))
                .executeUpdate();
        moved.forEach(end -> add(place.number(), end));
    }

    private void add(long number, ChainEnd end) {
        entities.createNativeQuery("""
                        insert into ledger_checkpoint_head (number, member_id, seq, hash) values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, number)
                .setParameter(2, end.member())
                .setParameter(3, end.seq())
                .setParameter(4, end.hash())
                .executeUpdate();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<ChainEnd> ends(String sql, Object... values) {
        return query(sql, values).stream()
                .map(row -> new ChainEnd((UUID) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    private List<Checkpoint> rows(String condition, Object... values) {
        return query(SELECT + condition, values).stream()
                .map(Checkpoints::checkpoint)
                .toList();
    }

    private List<Object[]> query(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    /** @param row begins with {@link #COLUMNS} */
    static Checkpoint checkpoint(Object[] row) {
        return new Checkpoint(
                new Checkpoint.Place(
                        (UUID) row[0], ((Number) row[1]).longValue(), Columns.day(row[2]), Columns.instant(row[3])),
                Rows.number(row[4]),
                (String) row[5],
                new Checkpoint.Seal((String) row[6], (String) row[7], (String) row[8]),
                (String) row[9],
                (String) row[10],
                (String) row[11]);
    }
}
