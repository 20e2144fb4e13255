package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The evidence of check sheets, as far as the scope shows it. */
@ApplicationScoped
class CheckEvidenceRows {

    @Inject
    Rows rows;

    void add(UUID check, EvidenceSnapshot snapshot) {
        rows.change(
                """
                insert into inspection_evidence (id, check_id, taken_at, pages, editions, log_seq, log_hash, digest)
                values (?1, ?2, ?3, cast(?4 as jsonb), cast(?5 as jsonb), ?6, nullif(?7, ''), ?8)
                """,
                Ids.next(),
                check,
                snapshot.takenAt(),
                SnapshotJson.pages(snapshot.pages()),
                SnapshotJson.editions(snapshot.editions()),
                snapshot.log().seq(),
                snapshot.log().hash(),
                snapshot.digest());
    }

    /** The latest of a line: it was taken with the verdict that counts. */
    Optional<EvidenceSnapshot> of(UUID check) {
        return rows.of("""
                        select c.school_id, e.taken_at, e.pages::text, e.editions::text, e.log_seq, coalesce(e.log_hash, ''),
                               e.digest
                        from inspection_evidence e
                        join inspection_check c on c.tenant_id = e.tenant_id and c.id = e.check_id
                        where e.tenant_id = own_tenant() and e.check_id = ?1 order by e.taken_at desc limit 1
                        """, check).stream().findFirst().map(SnapshotJson::read);
    }
}
