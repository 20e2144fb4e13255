package sunlight.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Objection.Received;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Objections of schools and the bureau's decisions; the scope shows a school its own and the bureau all. */
@ApplicationScoped
class ObjectionRows {

    private static final String ALL = """
            select o.id, o.tenant_id, coalesce(o.item_code, ''), o.words, o.actor_name, o.made_at, d.outcome, d.grounds,
                   d.actor_name, d.decided_at, o.received_from, o.received_on
            from assessment_objection o
            left join assessment_decision d on d.objection_id = o.id and d.school_id = o.tenant_id
            where o.assessment_id = ?1 order by d.id is not null, o.made_at, o.id
            """;

    @Inject
    Rows rows;

    /** Those that nobody has decided about first, then the oldest. */
    List<Objection> of(UUID assessment) {
        return rows.of(ALL, assessment).stream().map(ObjectionRows::objection).toList();
    }

    /** Of the tenant in scope. */
    void add(
            AssessmentHead assessment,
            @Nullable ItemCode item,
            String words,
            @Nullable Received received,
            Actor actor,
            Instant now) {
        rows.change(
                """
                insert into assessment_objection (id, bureau_id, assessment_id, item_code, words, actor, actor_name, made_at,
                  received_from, received_on)
                values (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8, nullif(?9, ''), cast(nullif(?10, '') as date))
                """,
                Ids.next(),
                assessment.bureau(),
                assessment.id(),
                Optional.ofNullable(item).map(ItemCode::value).orElse(""),
                words,
                actor.subject(),
                actor.name(),
                now,
                received == null ? "" : received.from(),
                received == null ? "" : received.on().toString());
    }

    void decide(Objection objection, Objection.Outcome outcome, String grounds, Instant now) {
        rows.change(
                """
                insert into assessment_decision (id, objection_id, school_id, outcome, grounds, actor, actor_name, decided_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """,
                Ids.next(),
                objection.id(),
                objection.school(),
                outcome.name(),
                grounds,
                Here.actor().subject(),
                Here.actor().name(),
                now);
    }

    private static Objection objection(Object[] row) {
        var item = (String) row[2];
        var outcome = (String) row[6];
        return new Objection(
                (UUID) row[0],
                (UUID) row[1],
                item.isEmpty() ? null : new ItemCode(item),
                (String) row[3],
                (String) row[4],
                Rows.moment(row[5]),
                row[10] == null ? null : new Received((String) row[10], Rows.day(row[11])),
                outcome == null
                        ? null
                        : new Objection.Decision(
                                Objection.Outcome.valueOf(outcome),
                                (String) row[7],
                                (String) row[8],
                                Rows.moment(row[9])));
    }
}
