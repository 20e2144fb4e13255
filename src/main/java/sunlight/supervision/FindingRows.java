package sunlight.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.MessageJson;
import sunlight.language.Text;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Findings with their evidence, as far as the scope shows them. */
@ApplicationScoped
class FindingRows {

    private static final String FINDING =
            "select id, subject_id, item_code, title_zh, title_en, status, due_on, reason::text,"
                    + " ground::text, notice_id from rectification_finding where notice_id = any (cast(?1 as uuid[]))"
                    + " order by notice_id, position";

    /** Without whose they are, or in which letter. */
    private static final String PENDING =
            "select %s, f.item_code from rectification_finding f where f.tenant_id = own_tenant() and not exists ("
                    + " select 1 from rectification_step s where s.bureau_id = f.tenant_id and s.notice_id = f.notice_id"
                    + " and s.step = any (cast(?1 as text[])))";

    @Inject
    Rows rows;

    List<Finding> of(UUID notice) {
        return of(List.of(notice)).getOrDefault(notice, List.of());
    }

    /** The same of many letters. */
    Map<UUID, List<Finding>> of(Collection<UUID> notices) {
        return rows.of(FINDING, Rows.array(notices)).stream()
                .collect(groupingBy(row -> (UUID) row[9], mapping(FindingRows::finding, toList())));
    }

    private static Finding finding(Object[] row) {
        return new Finding(
                (UUID) row[0],
                (UUID) row[1],
                new ItemCode((String) row[2]),
                new Text((String) row[3], (String) row[4]),
                ComplianceStatus.valueOf((String) row[5]),
                Rows.dayOrNull(row[6]),
                MessageJson.read((String) row[7]),
                NoticeJson.messages((String) row[8]));
    }

    /** The items of which open letters of the own bureau speak, drafts among them, by whose they are. */
    Map<UUID, Set<ItemCode>> pending() {
        return rows.of(PENDING.formatted("f.subject_id"), Rows.array(NoticeStep.LAST)).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(FindingRows::item, toSet())));
    }

    /** Those of one subject, by the letter. */
    Map<UUID, List<ItemCode>> pending(UUID subject) {
        return rows
                .of(PENDING.formatted("f.notice_id") + " and f.subject_id = ?2", Rows.array(NoticeStep.LAST), subject)
                .stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(FindingRows::item, toList())));
    }

    private static ItemCode item(Object[] row) {
        return new ItemCode((String) row[1]);
    }

    void add(UUID notice, int position, Finding finding, EvidenceSnapshot snapshot) {
        rows.change(
                """
                insert into rectification_finding
                  (id, notice_id, subject_id, position, item_code, title_zh, title_en, status, due_on, reason, ground)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(nullif(?9, '') as date), cast(?10 as jsonb),
                        cast(?11 as jsonb))
                """,
                finding.id(),
                notice,
                finding.subject(),
                position,
                finding.item().value(),
                finding.title().zh(),
                finding.title().en(),
                finding.status().name(),
                finding.dueOn() == null ? "" : finding.dueOn().toString(),
                MessageJson.write(finding.reason()),
                NoticeJson.messages(finding.ground()));
        add(finding, snapshot);
    }

    private void add(Finding finding, EvidenceSnapshot snapshot) {
        rows.change(
                "insert into evidence_snapshot (" + SnapshotJson.COLUMNS + ", id) values (" + SnapshotJson.VALUES
                        + ", ?7)",
                SnapshotJson.values(snapshot, finding.id()));
    }

    /** The same evidence for a letter of the own bureau: it was seen by the bureau above, and stays what was seen then. */
    void copy(Finding finding, UUID notice, int position) {
        var id = Ids.next();
        rows.change("""
                insert into rectification_finding
                  (id, notice_id, subject_id, position, item_code, title_zh, title_en, status, due_on, reason, ground)
                select ?2, ?3, subject_id, ?4, item_code, title_zh, title_en, status, due_on, reason, ground
                from rectification_finding where id = ?1
                """, finding.id(), id, notice, position);
        rows.change(
                "insert into evidence_snapshot (" + SnapshotJson.COLUMNS + ", id) select " + SnapshotJson.COLUMNS
                        + ", ?2 from evidence_snapshot where id = ?1",
                finding.id(),
                id);
    }

    /** Whether the notice of a finding is addressed to the own tenant. */
    boolean isReceived(UUID finding) {
        return !rows.column("""
                        select 1 from rectification_finding f
                        join rectification_notice n on n.tenant_id = f.tenant_id and n.id = f.notice_id
                        where f.id = ?1 and n.addressee_id = own_tenant()
                        """, finding).isEmpty();
    }

    /** The evidence of a finding, with whose page it shows. */
    Optional<EvidenceSnapshot> snapshot(UUID finding) {
        return rows.of("select f.subject_id, " + SnapshotJson.READ + """
                        from evidence_snapshot e
                        join rectification_finding f on f.tenant_id = e.tenant_id and f.id = e.id where e.id = ?1
                        """, finding).stream()
                .findFirst()
                .map(SnapshotJson::read);
    }
}
