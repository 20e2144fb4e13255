package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;

/** How tenants stood on another day: as it was known when the day ended, and as it is known now. */
@ApplicationScoped
class PastStanding {

    private static final String ON_DAY = " from_on <= ?1 and (until_on is null or until_on > ?1)";
    private static final String ANY_OF = "status = any (cast(?%d as text[]))";
    private static final String KNOWN_THEN = " known_from < ?2 and (known_until is null or known_until >= ?2)";

    /** What was replaced since is read apart from what still holds: each has its index. */
    private static final String BOTH = """
            select tenant_id, item_code, max(known_then), max(known_now) from (
              select tenant_id, item_code, case when known_from < ?2 then status end as known_then, status as known_now
                from compliance_interval where known_until is null and""" + ON_DAY + """

              union all
              select tenant_id, item_code, status, null
                from compliance_interval where known_until >= ?2 and known_from < ?2 and""" + ON_DAY + """
            ) both_readings group by tenant_id, item_code""";

    @Inject
    Rows rows;

    @Inject
    Standing standing;

    /** The two readings of one cell; none where nothing was known. */
    record Readings(
            @Nullable ComplianceStatus then, @Nullable ComplianceStatus now) {

        @Nullable
        ComplianceStatus by(Reading reading) {
            return reading == Reading.THEN ? then : now;
        }
    }

    /** Of everybody whom the scope shows. */
    Map<UUID, Map<ItemCode, Readings>> of(LocalDate day) {
        var known = new HashMap<UUID, Map<ItemCode, Readings>>();
        rows.of(BOTH, day, Time.endOf(day))
                .forEach(row -> known.computeIfAbsent((UUID) row[0], tenant -> new HashMap<>())
                        .put(new ItemCode((String) row[1]), new Readings(status(row[2]), status(row[3]))));
        return known;
    }

    /** The verdict on one cell. */
    Optional<Standing.Line> line(UUID tenant, ItemCode item, LocalDate day, Reading reading) {
        if (reading == Reading.NOW) {
            return standing.of(tenant, item, day);
        }
        return rows
                .of(
                        "select item_code, status, coalesce(stands_since, from_on), due_on, provisional, reason::text from compliance_interval"
                                + " where tenant_id = ?3 and item_code = ?4 and" + ON_DAY + " and" + KNOWN_THEN,
                        day,
                        Time.endOf(day),
                        tenant,
                        item.value())
                .stream()
                .findFirst()
                .map(Standing::line);
    }

    /** The verdicts on all cells of some statuses, of everybody whom the scope shows. */
    Map<UUID, Map<ItemCode, Standing.Line>> lines(LocalDate day, Reading reading, Set<ComplianceStatus> statuses) {
        var sql =
                "select item_code, status, coalesce(stands_since, from_on), due_on, provisional, reason::text, tenant_id"
                        + " from compliance_interval where" + ON_DAY + " and ";
        var found = reading == Reading.NOW
                ? rows.of(sql + ANY_OF.formatted(2) + " and known_until is null", day, Rows.array(statuses))
                : rows.of(sql + ANY_OF.formatted(3) + " and" + KNOWN_THEN, day, Time.endOf(day), Rows.array(statuses));
        var lines = new HashMap<UUID, Map<ItemCode, Standing.Line>>();
        found.forEach(row -> lines.computeIfAbsent((UUID) row[6], tenant -> new HashMap<>())
                .put(new ItemCode((String) row[0]), Standing.line(row)));
        return lines;
    }

    /** The edition that readers saw last on the day, as far as it may be seen today. */
    Optional<String> address(String slug, UUID tenant, ItemCode item, LocalDate day) {
        return rows
                .of(
                        "select disclosure_id, number from edition where tenant_id = ?1 and item_code = ?2"
                                + " and published_at < ?3 and withdrawn_at is null and attribute = 'PROACTIVE'"
                                + " order by published_at desc limit 1",
                        tenant,
                        item.value(),
                        Time.endOf(day))
                .stream()
                .findFirst()
                .map(row -> "/" + slug + "/disclosures/" + row[0] + "/editions/" + row[1]);
    }

    private static @Nullable ComplianceStatus status(@Nullable Object column) {
        return column == null ? null : ComplianceStatus.valueOf((String) column);
    }
}
