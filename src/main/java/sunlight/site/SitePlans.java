package sunlight.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import sunlight.calendar.Span;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/** The site plan that holds for a tenant: that of the nearest bureau above it, or of itself, that has declared one. */
@ApplicationScoped
public class SitePlans {

    /** What held at a moment: what was kept of it when it changed later, else what holds still. */
    public static final String AT = """
            with past as (
              select distinct on (f.tenant_id) f.tenant_id, f.definition from former_site_plan f
               where f.tenant_id = any (cast(?1 as uuid[])) and f.audience = ?2 and f.until_at >= ?3
               order by f.tenant_id, f.until_at)
            select held.definition::text from (
              select above.depth, case when past.tenant_id is null then p.definition else past.definition end as definition
                from unnest(cast(?1 as uuid[])) with ordinality as above(id, depth)
                left join past on past.tenant_id = above.id
                left join site_plan p on p.tenant_id = above.id and p.audience = ?2) held
             where held.definition is not null order by held.depth desc limit 1""";

    @Inject
    Rows rows;

    @WithinUseCase
    public SitePlan of(Tenant tenant) {
        return rows
                .<String>column(
                        """
                        select p.definition::text from site_plan p
                        join unnest(cast(?1 as uuid[])) with ordinality as above(id, depth) on above.id = p.tenant_id
                        where p.audience = ?2 order by above.depth desc limit 1
                        """,
                        Rows.array(tenant.lineage()),
                        tenant.kind().audience().name())
                .stream()
                .findFirst()
                .map(SitePlanJson::read)
                .orElse(SitePlan.NONE);
    }

    /** The plan that held at a moment; for whoever sees beyond the own tenant. */
    @WithinUseCase
    public SitePlan at(Tenant tenant, Instant moment) {
        return rows
                .<String>column(
                        AT,
                        Rows.array(tenant.lineage()),
                        tenant.kind().audience().name(),
                        moment)
                .stream()
                .findFirst()
                .map(SitePlanJson::read)
                .orElse(SitePlan.NONE);
    }

    /** The terms of the schools, as the bureaus above keep them. */
    @WithinUseCase
    public List<Span> terms(Tenant tenant) {
        return rows
                .of(
                        "select starts_on, ends_on from school_term where tenant_id = any (cast(?1 as uuid[]))",
                        Rows.array(tenant.lineage()))
                .stream()
                .map(row -> new Span(Rows.day(row[0]), Rows.day(row[1])))
                .toList();
    }
}
