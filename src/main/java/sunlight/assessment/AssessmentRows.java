package sunlight.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.SchemeJson;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Assessments of the tenant in scope and their steps. */
@ApplicationScoped
class AssessmentRows {

    static final String HEAD = """
            select a.tenant_id, a.id, a.title, a.from_on, a.until_on, a.scheme::text, a.objections_until, a.whom from assessment a
            where\s""";

    private static final String STEPS = """
            select assessment_id, ordinal, step, actor, actor_name, words, taken_at from assessment_step
            where tenant_id = own_tenant() and assessment_id = any (cast(?1 as uuid[])) order by ordinal
            """;

    @Inject
    Rows rows;

    List<Assessment> all() {
        return read("a.tenant_id = own_tenant() order by a.created_at desc, a.id desc");
    }

    Assessment find(UUID id) {
        return read("a.tenant_id = own_tenant() and a.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For something that changes it: locked until the transaction ends. */
    Assessment locked(UUID id) {
        rows.lock("assessment" + id);
        return find(id);
    }

    /** For a step: locked, and as whoever takes it has read it. */
    Assessment requireRead(UUID id, long version) {
        var assessment = locked(id);
        assessment.requireRead(version);
        return assessment;
    }

    private List<Assessment> read(String where, Object... values) {
        var heads =
                rows.of(HEAD + where, values).stream().map(AssessmentRows::head).toList();
        var steps = steps(heads.stream().map(AssessmentHead::id).toList());
        return heads.stream()
                .map(head -> new Assessment(head, steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<TakenStep>> steps(List<UUID> ids) {
        return rows.of(STEPS, Rows.array(ids)).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(AssessmentRows::step, toList())));
    }

    private static TakenStep step(Object[] row) {
        return new TakenStep(
                Rows.number(row[1]),
                AssessmentStep.valueOf((String) row[2]),
                new Actor((String) row[3], (String) row[4]),
                (String) row[5],
                Rows.moment(row[6]));
    }

    static AssessmentHead head(Object[] row) {
        return new AssessmentHead(
                (UUID) row[0],
                (UUID) row[1],
                Whom.valueOf((String) row[7]),
                (String) row[2],
                new Period(Rows.day(row[3]), Rows.day(row[4])),
                SchemeJson.read((String) row[5]),
                Rows.dayOrNull(row[6]));
    }

    void add(Assessment assessment, Instant now) {
        var head = assessment.head();
        rows.change(
                """
                insert into assessment (id, title, from_on, until_on, scheme, created_at, whom)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7)
                """,
                head.id(),
                head.title(),
                head.period().from(),
                head.period().until(),
                SchemeJson.write(head.scheme()),
                now,
                head.whom().name());
    }

    /** Writes what it says and who knows of it. */
    void change(Assessment assessment) {
        var head = assessment.head();
        rows.change(
                """
                update assessment set title = ?2, from_on = ?3, until_on = ?4, scheme = cast(?5 as jsonb)
                where tenant_id = own_tenant() and id = ?1
                """,
                head.id(),
                head.title(),
                head.period().from(),
                head.period().until(),
                SchemeJson.write(head.scheme()));
    }

    /** From now on the schools know of it, or no longer. */
    void show(Assessment assessment, Instant now) {
        var until = Optional.ofNullable(assessment.head().objectionsUntil());
        rows.change("""
                update assessment set objections_until = cast(nullif(?2, '') as date),
                  announced_at = case when ?2 <> '' then cast(?3 as timestamptz) end
                where tenant_id = own_tenant() and id = ?1
                """, assessment.id(), until.map(Object::toString).orElse(""), now);
    }

    /** From now on nothing of it changes any more; the database sees to that. */
    void freeze(Assessment assessment, Instant now) {
        rows.change(
                "update assessment set published_at = ?2 where tenant_id = own_tenant() and id = ?1",
                assessment.id(),
                now);
    }

    void add(Assessment assessment, TakenStep taken) {
        rows.change(
                """
                insert into assessment_step (id, assessment_id, ordinal, step, actor, actor_name, words, taken_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """,
                Ids.next(),
                assessment.id(),
                taken.ordinal(),
                taken.step().name(),
                taken.actor().subject(),
                taken.actor().name(),
                taken.words(),
                taken.at());
    }
}
