package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** What people answered for. Only added to. */
@ApplicationScoped
class Decisions {

    @Inject
    Rows rows;

    List<Decision> of(UUID disclosure) {
        return rows.of("""
                        select disclosure_id, kind, rule, place::text, masked, digest, content, reason, signer_name, decided_at
                        from gate_decision where disclosure_id = ?1 order by decided_at, id
                        """, disclosure).stream().map(Decisions::decision).toList();
    }

    static Decision decision(Object[] row) {
        return new Decision(
                (UUID) row[0],
                Decision.Kind.valueOf((String) row[1]),
                (String) row[2],
                FindingJson.place((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                Rows.moment(row[9]));
    }

    void add(Decision decision, Actor signer) {
        rows.change(
                """
                insert into gate_decision (id, disclosure_id, kind, rule, place, masked, digest, content, reason,
                                           signer, signer_name, decided_at)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """,
                Ids.next(),
                decision.disclosure(),
                decision.kind().name(),
                decision.rule(),
                FindingJson.write(decision.place()),
                decision.masked(),
                decision.digest(),
                decision.content(),
                decision.reason(),
                signer.subject(),
                signer.name(),
                decision.at());
    }
}
