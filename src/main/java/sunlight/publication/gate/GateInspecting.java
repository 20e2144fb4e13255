package sunlight.publication.gate;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.privacy.Severity;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau looks at what its schools let pass, at requests that wait, and at what a sweep found. */
@UseCase
public class GateInspecting {

    private static final int LISTED = 200;
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Inject
    OpenRequests requests;

    @Inject
    Clock clock;

    @OverSubtree
    @Requires(Permission.INSPECT)
    public GateOverview overview() {
        var bureau = Scope.requireTenant();
        var tenants = directory.below(bureau).stream()
                .collect(toMap(Tenant::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        var requests = requests(tenants);
        return new GateOverview(schools(tenants, requests), overrides(tenants), requests, hard(tenants));
    }

    /** Those below in whose public texts something was found that must not be public. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Set<UUID> withHardFindings() {
        return Set.copyOf(rows.<UUID>column(
                "select distinct c.tenant_id from edition_check c join edition e on e.tenant_id = c.tenant_id"
                        + " and e.id = c.edition_id where c.hard > 0 and e.withdrawn_at is null"));
    }

    private List<GateOverview.School> schools(Map<UUID, Tenant> tenants, List<GateOverview.Request> requests) {
        var counts = new HashMap<UUID, int[]>();
        count(
                counts,
                0,
                "select tenant_id, count(*) from gate_decision where kind = 'OVERRIDE' and decided_at >= ?1"
                        + " group by tenant_id",
                clock.instant().minus(YEAR));
        count(
                counts,
                1,
                "select tenant_id, count(*) from gate_decision where kind = 'ATTEST' and decided_at >= ?1"
                        + " group by tenant_id",
                clock.instant().minus(YEAR));
        count(counts, 2, FOUND.formatted("hard"));
        count(counts, 3, FOUND.formatted("soft"));
        return tenants.values().stream()
                .map(tenant -> school(tenant, counts.getOrDefault(tenant.id(), new int[4]), requests))
                .filter(school -> !school.isQuiet())
                .toList();
    }

    private static final String FOUND = "select c.tenant_id, sum(c.%s) from edition_check c join edition e"
            + " on e.tenant_id = c.tenant_id and e.id = c.edition_id where e.withdrawn_at is null group by c.tenant_id";

    private void count(Map<UUID, int[]> counts, int which, String sql, Object... values) {
        rows.of(sql, values)
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new int[4])[which] = Rows.number(row[1]));
    }

    private static GateOverview.School school(Tenant tenant, int[] counts, List<GateOverview.Request> requests) {
        var open = requests.stream()
                .filter(request -> request.tenant().id().equals(tenant.id()))
                .toList();
        var overdue = open.stream().filter(GateOverview.Request::overdue).count();
        return new GateOverview.School(tenant, counts[0], counts[1], open.size(), (int) overdue, counts[2], counts[3]);
    }

    private List<GateOverview.Override> overrides(Map<UUID, Tenant> tenants) {
        return rows.of("""
                        select g.disclosure_id, g.kind, g.rule, g.place::text, g.masked, g.digest, g.content, g.reason,
                               g.signer_name, g.decided_at, g.tenant_id,
                               (select e.title from edition e where e.tenant_id = g.tenant_id
                                  and e.disclosure_id = g.disclosure_id order by e.number desc limit 1)
                        from gate_decision g where g.kind = 'OVERRIDE' order by g.decided_at desc limit ?1
                        """, LISTED).stream()
                .flatMap(row -> known(tenants, row[10])
                        .map(tenant -> new GateOverview.Override(
                                tenant, Decisions.decision(Arrays.copyOf(row, 10)), (String) row[11])))
                .toList();
    }

    private List<GateOverview.Request> requests(Map<UUID, Tenant> tenants) {
        var today = LocalDate.now(clock);
        return requests.all().stream()
                .flatMap(each -> known(tenants, each.tenant())
                        .map(tenant -> new GateOverview.Request(
                                tenant, each.id(), each.receivedAt(), each.dueOn(), each.isOverdue(today))))
                .toList();
    }

    private List<GateOverview.Hard> hard(Map<UUID, Tenant> tenants) {
        return rows.of("""
                        select c.tenant_id, e.disclosure_id, e.number, e.title, c.checked_at, e.hidden_at is not null,
                               c.findings::text, c.hard
                        from edition_check c join edition e on e.tenant_id = c.tenant_id and e.id = c.edition_id
                        where c.hard > 0 and e.withdrawn_at is null
                        order by e.hidden_at is not null, c.hard desc, c.checked_at desc limit ?1
                        """, LISTED).stream()
                .flatMap(row -> known(tenants, row[0]).map(tenant -> hard(tenant, row)))
                .toList();
    }

    private static GateOverview.Hard hard(Tenant tenant, Object[] row) {
        return new GateOverview.Hard(
                tenant,
                (UUID) row[1],
                Rows.number(row[2]),
                (String) row[3],
                Rows.moment(row[4]),
                (Boolean) row[5],
                FindingJson.read((String) row[6]).stream()
                        .filter(finding -> finding.severity() == Severity.HARD)
                        .limit(GateOverview.Hard.SHOWN)
                        .toList(),
                Rows.number(row[7]));
    }

    private static Stream<Tenant> known(Map<UUID, Tenant> tenants, Object id) {
        return Stream.ofNullable(tenants.get((UUID) id));
    }
}
