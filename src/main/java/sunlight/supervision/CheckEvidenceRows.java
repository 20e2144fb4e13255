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
                "insert into inspection_evidence (" + SnapshotJson.COLUMNS + ", id, check_id) values ("
                        + SnapshotJson.VALUES + ", ?7, ?8)",
                SnapshotJson.values(snapshot, Ids.next(), check));
    }

    /** The latest of a line: it was taken with the verdict that counts. */
    Optional<EvidenceSnapshot> of(UUID check) {
        return rows.of("select c.school_id, " + SnapshotJson.READ + """
                        from inspection_evidence e
                        join inspection_check c on c.tenant_id = e.tenant_id and c.id = e.check_id
                        where e.tenant_id = own_tenant() and e.check_id = ?1 order by e.taken_at desc limit 1
                        """, check).stream()
                .findFirst()
                .map(SnapshotJson::read);
    }
}
