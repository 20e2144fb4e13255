package sunlight.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.calendar.Span;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/** The site plan that holds for a tenant: that of the nearest bureau above it, or of itself, that has declared one. */
@ApplicationScoped
public class SitePlans {

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
