package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.Rows;

/** The stored checkpoints, as the scope lets them be seen. */
@ApplicationScoped
class Checkpoints {

    static final String COLUMNS = """
            tenant_id, number, day, made_at, members, tree, prev_hash, algorithm, public_key, hash, signature, endorsement""";

    private static final String SELECT = "select " + COLUMNS + " from ledger_checkpoint where tenant_id = ?1 and ";

    @Inject
    Rows rows;

    /** One server at a time makes a checkpoint of a root bureau; the others wait until it has committed. */
    void lock(UUID root) {
        rows.lock("checkpoint" + root);
    }

    Optional<Checkpoint> last(UUID root) {
        return found("number = (select max(number) from ledger_checkpoint where tenant_id = ?1)", root).stream()
                .findFirst();
    }

    /** Up to {@code limit} checkpoints behind this number, oldest first. */
    List<Checkpoint> after(UUID root, long number, int limit) {
        return found("number > ?2 order by number limit ?3", root, number, limit);
    }

    /** The latest ones, newest first. */
    List<Checkpoint> latest(UUID root, int limit) {
        return found("true order by number desc limit ?2", root, limit);
    }

    boolean existsFor(UUID root, LocalDate day) {
        return !found("day >= ?2 limit 1", root, day).isEmpty();
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
        rows.change(
                """
                insert into ledger_checkpoint (number, day, made_at, members, tree, prev_hash, algorithm, public_key, hash,
                  signature, endorsement) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """,
                place.number(),
                place.day(),
                place.madeAt(),
                checkpoint.members(),
                checkpoint.tree(),
                checkpoint.seal().prevHash(),
                checkpoint.seal().algorithm(),
                checkpoint.seal().publicKey(),
                checkpoint.hash(),
                checkpoint.signature(),
                checkpoint.endorsement());
        moved.forEach(end -> rows.change(
                "insert into ledger_checkpoint_head (number, member_id, seq, hash) values (?1, ?2, ?3, ?4)",
                place.number(),
                end.member(),
                end.seq(),
                end.hash()));
    }

    private List<ChainEnd> ends(String sql, Object... values) {
        return rows.of(sql, values).stream()
                .map(row -> new ChainEnd((UUID) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    private List<Checkpoint> found(String condition, Object... values) {
        return rows.of(SELECT + condition, values).stream()
                .map(Checkpoints::checkpoint)
                .toList();
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
