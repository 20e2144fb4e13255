package sunlight.supervision.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.supervision.inspection.Checking.DrawnFrom;
import sunlight.supervision.inspection.Inspection;
import sunlight.supervision.inspection.Sampler;
import sunlight.supervision.inspection.SamplingRule;
import sunlight.tenancy.Rows;

/** The campaigns of the bureau in scope. */
@ApplicationScoped
class CampaignRows {

    private static final String CAMPAIGN = """
            select id, name, ground, array_to_string(items, ','), rule, seed, size, from_on, due_on, author_name, started_at,
                   drawn, pool, closed_at, closer_name, conclusion
            from inspection_campaign where tenant_id = own_tenant()""";

    @Inject
    Rows rows;

    /** Those that are not closed first, each part newest first. */
    List<Campaign> all() {
        return rows.of(CAMPAIGN + " order by closed_at is not null, created_at desc").stream()
                .map(CampaignRows::campaign)
                .toList();
    }

    Optional<Campaign> find(UUID id) {
        return rows.of(CAMPAIGN + " and id = ?1", id).stream().findFirst().map(CampaignRows::campaign);
    }

    void add(Campaign campaign, Instant now) {
        var plan = campaign.plan();
        rows.change(
                """
                insert into inspection_campaign
                  (id, name, ground, items, rule, seed, size, from_on, due_on, author_name, created_at)
                values (?1, ?2, ?3, cast(?4 as text[]), ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """,
                campaign.id(),
                plan.name(),
                plan.ground(),
                items(plan),
                plan.sampler().rule().name(),
                plan.sampler().seed(),
                plan.sampler().size(),
                plan.from(),
                plan.due(),
                campaign.author(),
                now);
    }

    /** Answers whether it was still a plan. */
    boolean rewrite(UUID id, CampaignPlan plan) {
        return rows.change(
                        """
                        update inspection_campaign set name = ?2, ground = ?3, items = cast(?4 as text[]), rule = ?5, seed = ?6,
                          size = ?7, from_on = ?8, due_on = ?9
                        where tenant_id = own_tenant() and id = ?1 and started_at is null and closed_at is null
                        """,
                        id,
                        plan.name(),
                        plan.ground(),
                        items(plan),
                        plan.sampler().rule().name(),
                        plan.sampler().seed(),
                        plan.sampler().size(),
                        plan.from(),
                        plan.due())
                > 0;
    }

    /** Locked until the transaction ends, so that nobody draws twice or closes what is being drawn. */
    Optional<Campaign> locked(UUID id) {
        rows.lock("campaign" + id);
        return find(id);
    }

    void start(UUID id, DrawnFrom drawn, Instant now) {
        rows.change(
                "update inspection_campaign set started_at = ?2, drawn = ?3, pool = ?4"
                        + " where tenant_id = own_tenant() and id = ?1",
                id,
                now,
                drawn.schools(),
                drawn.pool());
    }

    /** With the inspections of its schools. */
    void close(UUID id, Campaign.End end) {
        rows.change(
                "update inspection set conclusion = ?2, closed_at = ?3"
                        + " where tenant_id = own_tenant() and campaign_id = ?1 and closed_at is null",
                id,
                end.conclusion(),
                end.at());
        rows.change(
                "update inspection_campaign set conclusion = ?2, closed_at = ?3, closer_name = ?4"
                        + " where tenant_id = own_tenant() and id = ?1",
                id,
                end.conclusion(),
                end.at(),
                end.by());
    }

    /** The inspections of campaigns, school by school. */
    Map<UUID, List<SchoolCheck>> schools(Collection<UUID> campaigns) {
        return rows.of("""
                        select i.campaign_id, i.id, c.school_id, i.inspector_name, count(c.verdict), count(*),
                               count(*) filter (where c.verdict = 'WRONG'), max(c.checked_at)
                        from inspection i join inspection_check c on c.tenant_id = i.tenant_id and c.inspection_id = i.id
                        join tenant t on t.id = c.school_id
                        where i.tenant_id = own_tenant() and i.campaign_id = any (cast(?1 as uuid[]))
                        group by i.campaign_id, i.id, c.school_id, i.inspector_name, t.path order by t.path
                        """, Rows.array(campaigns)).stream()
                .map(CampaignRows::school)
                .collect(groupingBy(SchoolCheck::campaign));
    }

    /** Which letters about school and item were begun after a line was found wrong, by the id of the line, newest first. */
    Map<UUID, List<UUID>> letters(Collection<UUID> campaigns) {
        return rows.of("""
                        select c.id, n.id from inspection i
                        join inspection_check c on c.tenant_id = i.tenant_id and c.inspection_id = i.id and c.verdict = 'WRONG'
                        join rectification_finding f
                          on f.tenant_id = c.tenant_id and f.subject_id = c.school_id and f.item_code = c.item_code
                        join rectification_notice n
                          on n.tenant_id = f.tenant_id and n.id = f.notice_id and n.created_at >= c.checked_at
                        where i.tenant_id = own_tenant() and i.campaign_id = any (cast(?1 as uuid[]))
                        order by n.created_at desc
                        """, Rows.array(campaigns)).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toList())));
    }

    private static SchoolCheck school(Object[] row) {
        return new SchoolCheck(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                new Inspection.Count(Rows.number(row[4]), Rows.number(row[5]), Rows.number(row[6])),
                Rows.momentOrNull(row[7]));
    }

    private static Campaign campaign(Object[] row) {
        var codes =
                Arrays.stream(((String) row[3]).split(",")).map(ItemCode::new).collect(Collectors.toSet());
        var sampler = new Sampler(
                SamplingRule.valueOf((String) row[4]), ((Number) row[5]).longValue(), Rows.number(row[6]), codes);
        var period = new CampaignPlan.Period(Rows.day(row[7]), Rows.day(row[8]));
        return new Campaign(
                (UUID) row[0],
                new CampaignPlan((String) row[1], (String) row[2], sampler, period),
                (String) row[9],
                row[10] == null
                        ? null
                        : new Campaign.Start(Rows.moment(row[10]), Rows.number(row[11]), Rows.number(row[12])),
                row[13] == null ? null : new Campaign.End(Rows.moment(row[13]), (String) row[14], (String) row[15]));
    }

    private static String items(CampaignPlan plan) {
        return Rows.array(plan.sampler().items().stream().sorted().toList());
    }
}
