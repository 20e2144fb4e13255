package sunlight.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Writes the publication log of the tenant in scope, in the transaction of the deed. */
@ApplicationScoped
class Ledger {

    private static final int SALT_BYTES = 32;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * The row of the chain's end stays locked until the transaction ends, so numbers have no gaps. The time is taken
     * under the lock. Other tenants have another row and wait for nobody.
     */
    void append(@Observes LogDeed deed) {
        var head = head();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = now.isBefore(head.at) ? head.at : now;
        var salt = salt();
        var line = new LogEntry.Line(deed.kind().name(), deed.indexNumber(), deed.edition(), deed.role());
        var entry = LogEntry.next(
                head.tenant, head.seq + 1, line, at, Digest.commitment(salt, deed.contentHash()), head.hash);
        write(entry, salt, deed.contentHash());
    }

    void forget(@Observes ContentForgotten forgotten) {
        entities.createNativeQuery("""
                        delete from ledger_opening o using ledger_entry l
                        where l.tenant_id = o.tenant_id and l.seq = o.seq and l.index_number = ?1
                          and (?2 = 0 or l.edition = ?2)
                        """)
                .setParameter(1, forgotten.indexNumber())
                .setParameter(2, forgotten.edition())
                .executeUpdate();
    }

    private record Head(UUID tenant, long seq, String hash, Instant at) {}

    /** Makes the row if there is none, and locks it either way. */
    private Head head() {
        var row = (Object[]) entities.createNativeQuery("""
                        insert into ledger_head (seq, hash, recorded_at) values (0, ?1, ?2)
                        on conflict (tenant_id) do update set seq = ledger_head.seq
                        returning tenant_id, seq, hash, recorded_at
                        """)
                .setParameter(1, Digest.NONE)
                .setParameter(2, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Head((UUID) row[0], ((Number) row[1]).longValue(), (String) row[2], Columns.instant(row[3]));
    }

    /** One statement, because each costs a way to the database while the chain is locked. */
    private void write(LogEntry entry, String salt, String contentHash) {
        entities.createNativeQuery("""
                        with added as (
                          insert into ledger_entry (seq, kind, recorded_at, index_number, edition, role, commitment,
                            prev_hash, hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) returning tenant_id, seq, hash,
                            recorded_at),
                        moved as (
                          update ledger_head h set seq = a.seq, hash = a.hash, recorded_at = a.recorded_at
                            from added a where h.tenant_id = a.tenant_id)
                        insert into ledger_opening (seq, salt, content_hash) select seq, ?10, ?11 from added
                        """)
                .setParameter(1, entry.seq())
                .setParameter(2, entry.line().kind())
                .setParameter(3, entry.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter(4, entry.line().indexNumber())
                .setParameter(5, entry.line().edition())
                .setParameter(6, entry.line().role())
                .setParameter(7, entry.commitment())
                .setParameter(8, entry.prevHash())
                .setParameter(9, entry.hash())
                .setParameter(10, salt)
                .setParameter(11, contentHash)
                .executeUpdate();
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
