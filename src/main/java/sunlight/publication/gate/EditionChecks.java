package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.privacy.RulesVersion;
import sunlight.privacy.Severity;
import sunlight.tenancy.Rows;

/** What the gate last found in each edition, and under which version of the rules. */
@ApplicationScoped
public class EditionChecks {

    /** Editions that anybody can read. */
    private static final String IS_PUBLIC = " e.withdrawn_at is null and e.attribute = 'PROACTIVE' ";

    /**
     * Seen by the rules of today, and since a bureau above last forbade a word. What was found is looked at again after a day:
     * the word may be allowed by now.
     */
    private static final String IS_FRESH = " and c.rules_version = ?1 and c.checked_at >= coalesce("
            + "(select max(changed_at) from bureau_phrase where forbidden), cast('-infinity' as timestamptz))"
            + " and (c.hard + c.soft = 0 or c.checked_at > now() - interval '1 day') ";

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** An edition that is public. */
    record Public(UUID edition, UUID disclosure, int number, String title, boolean hidden) {}

    List<Public> outdated(int limit) {
        return list(
                "left join edition_check c on c.edition_id = e.id" + IS_FRESH + "where c.edition_id is null and"
                        + IS_PUBLIC + "order by e.published_at desc limit ?2",
                RulesVersion.CURRENT,
                limit);
    }

    List<Public> withFindings() {
        return list("join edition_check c on c.edition_id = e.id where c.hard + c.soft > 0 and" + IS_PUBLIC
                + "order by c.hard desc, e.published_at desc");
    }

    private List<Public> list(String behind, Object... values) {
        return rows
                .of("select e.id, e.disclosure_id, e.number, e.title, e.hidden_at from edition e " + behind, values)
                .stream()
                .map(row ->
                        new Public((UUID) row[0], (UUID) row[1], Rows.number(row[2]), (String) row[3], row[4] != null))
                .toList();
    }

    /** Nothing is kept of a check that still waits for files. */
    public void keep(UUID edition, Check check) {
        if (!check.reading().isEmpty()) {
            return;
        }
        var open = check.blocking().stream().map(OpenFinding::finding).toList();
        var hard = open.stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .count();
        rows.change(
                """
                insert into edition_check (edition_id, rules_version, checked_at, hard, soft, findings)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))
                on conflict (tenant_id, edition_id) do update set rules_version = excluded.rules_version,
                  checked_at = excluded.checked_at, hard = excluded.hard, soft = excluded.soft,
                  findings = excluded.findings
                """, edition, RulesVersion.CURRENT, clock.instant(), hard, open.size() - hard, FindingJson.write(open));
    }

    /** Lets the next sweep look at everything again. */
    void forget() {
        rows.change("update edition_check set rules_version = 0");
    }

    /** Public editions that the rules of today have not seen. */
    int waiting() {
        return Rows.number(rows.column(
                        "select count(*) from edition e left join edition_check c on c.edition_id = e.id" + IS_FRESH
                                + "where c.edition_id is null and" + IS_PUBLIC,
                        RulesVersion.CURRENT)
                .get(0));
    }
}
