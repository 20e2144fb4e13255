package sunlight.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;

/** The inspections of the bureau in scope. */
@ApplicationScoped
class InspectionRows {

    private static final String INSPECTION = """
            select i.id, i.campaign_id, i.title, i.rule, i.seed, i.pool, i.starter_name, i.started_at, i.conclusion,
                   count(c.verdict), count(c.id), count(c.id) filter (where c.verdict = 'WRONG')
            from inspection i left join inspection_check c on c.tenant_id = i.tenant_id and c.inspection_id = i.id
            where i.tenant_id = own_tenant()""";
    private static final String GROUPED = " group by i.tenant_id, i.id order by i.started_at desc";
    private static final String LINE = """
            c.id, c.school_id, c.item_code, c.machine, c.verdict, c.words, c.checker_name, c.checked_at, c.settled_words,
            c.settler_name, c.settled_at""";
    private static final String CHECK = "select " + LINE + " from inspection_check c where c.tenant_id = own_tenant()";
    private static final String OPEN = " and exists (select 1 from inspection i"
            + " where i.tenant_id = c.tenant_id and i.id = c.inspection_id and i.closed_at is null)";

    /**
     * Nobody has begun a letter about it since, or what was begun was discarded or lifted; and nobody has found it in order
     * later. What is older than a year is inspected anew.
     */
    private static final String UNANSWERED = """
             c.checked_at > now() - interval '1 year' and not exists (select 1 from rectification_finding f
                         join rectification_notice n on n.tenant_id = f.tenant_id and n.id = f.notice_id
                         where f.tenant_id = c.tenant_id and f.subject_id = c.school_id and f.item_code = c.item_code
                           and n.created_at >= c.checked_at
                           and not exists (select 1 from rectification_step s where s.bureau_id = n.tenant_id
                                             and s.notice_id = n.id and s.step in ('DISCARD', 'LIFT')))
             and not exists (select 1 from inspection_check l where l.tenant_id = c.tenant_id and l.school_id = c.school_id
                               and l.item_code = c.item_code and l.verdict = 'IN_ORDER' and l.checked_at > c.checked_at)""";

    @Inject
    Rows rows;

    /** Those that are no part of a campaign. */
    List<Inspection> single() {
        return rows.of(INSPECTION + " and i.campaign_id is null" + GROUPED).stream()
                .map(InspectionRows::inspection)
                .toList();
    }

    Optional<Inspection> find(UUID id) {
        return rows.of(INSPECTION + " and i.id = ?1" + GROUPED, id).stream()
                .findFirst()
                .map(InspectionRows::inspection);
    }

    List<Check> checks(UUID inspection) {
        return rows.of(CHECK + " and c.inspection_id = ?1 order by c.id", inspection).stream()
                .map(InspectionRows::check)
                .toList();
    }

    Optional<Check> check(UUID id) {
        return rows.of(CHECK + " and c.id = ?1", id).stream().findFirst().map(InspectionRows::check);
    }

    /** What people found wrong with a school and nobody has done anything about, the latest of each item last. */
    List<Check> wrongWith(UUID school) {
        return rows
                .of(
                        CHECK + " and c.school_id = ?1 and c.verdict = 'WRONG' and c.settled_at is null and (true"
                                + OPEN + " or " + UNANSWERED
                                + ") order by c.checked_at",
                        school)
                .stream()
                .map(InspectionRows::check)
                .toList();
    }

    /** Of the lines of an inspection, those found wrong that nobody has done anything about. */
    Set<UUID> unanswered(UUID inspection) {
        return Set.copyOf(rows.<UUID>column(
                "select c.id from inspection_check c where c.tenant_id = own_tenant() and c.inspection_id = ?1"
                        + " and c.verdict = 'WRONG' and c.settled_at is null and " + UNANSWERED,
                inspection));
    }

    List<Checking.Found> wrongIn(Collection<UUID> campaigns) {
        return rows.of("select " + LINE + """
                        , i.campaign_id, i.id from inspection i
                        join inspection_check c on c.tenant_id = i.tenant_id and c.inspection_id = i.id and c.verdict = 'WRONG'
                        join tenant t on t.id = c.school_id
                        where i.tenant_id = own_tenant() and i.campaign_id = any (cast(?1 as uuid[]))
                        order by t.path, c.item_code
                        """, Rows.array(campaigns)).stream()
                .map(row -> new Checking.Found((UUID) row[11], (UUID) row[12], check(row)))
                .toList();
    }

    /** Whoever judges a line of a campaign takes the school on, unless somebody has. */
    void takeOnWith(UUID check, Actor actor) {
        rows.change(
                "update inspection i set inspector = ?2, inspector_name = ?3 where i.tenant_id = own_tenant()"
                        + " and i.campaign_id is not null and i.inspector is null and i.id = (select c.inspection_id"
                        + " from inspection_check c where c.tenant_id = i.tenant_id and c.id = ?1)",
                check,
                actor.subject(),
                actor.name());
    }

    /** Answers whether there was an open inspection of a school in a campaign. */
    boolean takeOn(UUID id, Actor actor) {
        return rows.change(
                        "update inspection set inspector = ?2, inspector_name = ?3 where tenant_id = own_tenant() and id = ?1"
                                + " and campaign_id is not null and closed_at is null",
                        id,
                        actor.subject(),
                        actor.name())
                > 0;
    }

    /** Answers whether there was something wrong in an open inspection that was not settled yet. */
    boolean settle(UUID check, Check.Settled settled) {
        return rows.change(
                        "update inspection_check c set settled_words = ?2, settler_name = ?3, settled_at = ?4"
                                + " where c.tenant_id = own_tenant() and c.id = ?1 and c.verdict = 'WRONG'"
                                + " and c.settled_at is null" + OPEN,
                        check,
                        settled.words(),
                        settled.by(),
                        settled.at())
                > 0;
    }

    void add(Inspection inspection, int size) {
        var drawing = inspection.drawing();
        rows.change(
                """
                insert into inspection (id, title, rule, seed, size, pool, starter_name, started_at, campaign_id)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(nullif(?9, '') as uuid))
                """,
                inspection.id(),
                inspection.title(),
                drawing.rule().name(),
                drawing.seed(),
                size,
                drawing.pool(),
                drawing.starter(),
                inspection.startedAt(),
                inspection.campaign() == null ? "" : inspection.campaign().toString());
    }

    /** All at once: a sheet may have tens of thousands of lines. */
    void add(UUID inspection, List<Check> checks) {
        rows.change(
                """
                insert into inspection_check (id, inspection_id, school_id, item_code, machine)
                select l.id, ?1, l.school, l.item, l.machine
                from unnest(cast(?2 as uuid[]), cast(?3 as uuid[]), cast(?4 as text[]), cast(?5 as text[]))
                  l (id, school, item, machine)
                """,
                inspection,
                Rows.array(checks.stream().map(Check::id).toList()),
                Rows.array(checks.stream().map(Check::school).toList()),
                Rows.array(checks.stream().map(Check::item).toList()),
                Rows.array(checks.stream().map(Check::machine).toList()));
    }

    /** Answers whether there was an open inspection with this line. */
    boolean judge(UUID check, Check.Result result) {
        return rows.change("""
                        update inspection_check c set verdict = ?2, words = nullif(?3, ''), checker_name = ?4, checked_at = ?5,
                          settled_at = null, settler_name = null, settled_words = null
                        where c.tenant_id = own_tenant() and c.id = ?1""" + OPEN, check, result.verdict().name(), result.words(), result.checker(), result.at())
                > 0;
    }

    /** Whether schools were drawn that the acting person does not look after. */
    boolean hasSchoolsUnseen(UUID id) {
        return rows.<Boolean>column("""
                        select i.size > (select count(distinct c.school_id) from inspection_check c
                                          where c.tenant_id = i.tenant_id and c.inspection_id = i.id)
                        from inspection i where i.tenant_id = own_tenant() and i.id = ?1
                        """, id).get(0);
    }

    void close(UUID id, String conclusion, Instant now) {
        rows.change(
                "update inspection set conclusion = ?2, closed_at = ?3 where tenant_id = own_tenant() and id = ?1",
                id,
                conclusion,
                now);
    }

    private static Inspection inspection(Object[] row) {
        return new Inspection(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new Inspection.Drawing(
                        SamplingRule.valueOf((String) row[3]),
                        ((Number) row[4]).longValue(),
                        Rows.number(row[5]),
                        (String) row[6]),
                Rows.moment(row[7]),
                (String) row[8],
                new Inspection.Count(Rows.number(row[9]), Rows.number(row[10]), Rows.number(row[11])));
    }

    private static Check check(Object[] row) {
        var result = row[4] == null
                ? null
                : new Check.Result(
                        Check.Verdict.valueOf((String) row[4]),
                        Optional.ofNullable((String) row[5]).orElse(""),
                        (String) row[6],
                        Rows.moment(row[7]));
        var settled =
                row[10] == null ? null : new Check.Settled((String) row[8], (String) row[9], Rows.moment(row[10]));
        return new Check(
                (UUID) row[0],
                (UUID) row[1],
                new ItemCode((String) row[2]),
                ComplianceStatus.valueOf((String) row[3]),
                result,
                settled);
    }
}
