package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Text;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/**
 * Counts what bureaus and their units owe themselves. They are few beside the schools, so nothing is kept: the timelines of each
 * are looked up.
 */
@ApplicationScoped
class BureauRows {

    private static final String STANDING = """
            select t.id, t.slug, t.name_zh, t.name_en, i.status, i.n
              from tenant t left join lateral (
                select status, count(*) as n from compliance_interval
                 where tenant_id = t.id and known_until is null and from_on <= ?1 and (until_on is null or until_on > ?1)
                 group by status) i on true
             where t.kind in ('BUREAU', 'UNIT') and t.path >= ?2 and t.path < ?3 and\s""" + Closing.IS_ACTIVE + """
             order by t.path""";

    @Inject
    Rows rows;

    /** Of a bureau and all below it, each before its own units and bureaus. */
    List<BureauFigures> on(LocalDate today, Tenant top) {
        var figures = new LinkedHashMap<UUID, BureauFigures>();
        for (var row : rows.of(STANDING, today, top.path(), top.pathEnd())) {
            var tally = row[4] == null
                    ? Tally.NONE
                    : Tally.of(ComplianceStatus.valueOf((String) row[4]), Rows.number(row[5]));
            figures.merge(
                    (UUID) row[0],
                    new BureauFigures(
                            (UUID) row[0], (String) row[1], new Text((String) row[2], (String) row[3]), tally),
                    (one, more) -> new BureauFigures(
                            one.id(), one.slug(), one.name(), one.tally().plus(more.tally())));
        }
        return List.copyOf(figures.values());
    }
}
