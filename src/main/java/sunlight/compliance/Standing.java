package sunlight.compliance;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.ItemCode;
import sunlight.language.MessageJson;
import sunlight.tenancy.Rows;

/** How tenants stand on a day, out of the stored timelines; the scope decides whose can be read. */
@ApplicationScoped
class Standing {

    private static final String ON_DAY =
            " known_until is null and from_on <= ?1 and (until_on is null or until_on > ?1)";

    @Inject
    Rows rows;

    /** A verdict with the day since which its status stands without a break. */
    record Line(ItemCode item, LocalDate since, Verdict verdict) {}

    private static final String LINE =
            "select item_code, status, coalesce(stands_since, from_on), due_on, provisional, reason::text"
                    + " from compliance_interval where tenant_id = ?2 and" + ON_DAY;

    /** The verdicts of one tenant. */
    Map<ItemCode, Line> of(UUID tenant, LocalDate day) {
        return rows.of(LINE, day, tenant).stream().map(Standing::line).collect(toMap(Line::item, Function.identity()));
    }

    Optional<Line> of(UUID tenant, ItemCode item, LocalDate day) {
        return rows.of(LINE + " and item_code = ?3", day, tenant, item.value()).stream()
                .findFirst()
                .map(Standing::line);
    }

    /** The statuses of everybody whom the scope shows: small, since a matrix has tens of thousands. */
    Map<UUID, Map<ItemCode, ComplianceStatus>> statuses(LocalDate day) {
        var statuses = new HashMap<UUID, Map<ItemCode, ComplianceStatus>>();
        rows.of("select tenant_id, item_code, status from compliance_interval where" + ON_DAY, day)
                .forEach(row -> statuses.computeIfAbsent((UUID) row[0], tenant -> new HashMap<>())
                        .put(new ItemCode((String) row[1]), ComplianceStatus.valueOf((String) row[2])));
        return statuses;
    }

    /** For whom of some nothing has been worked out yet, of whatever day: who opens later only is judged already. */
    Set<UUID> unjudged(Collection<UUID> some) {
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(rows.<UUID>column(
                        "select id from unnest(cast(?1 as uuid[])) as id where not exists ("
                                + "select 1 from compliance_interval where tenant_id = id and known_until is null)",
                        Rows.array(some)));
    }

    /** The disclosure whose edition stands for an item, if one does. */
    Optional<UUID> disclosure(UUID tenant, ItemCode item) {
        return rows
                .<UUID>column(
                        "select disclosure_id from edition where tenant_id = ?1 and item_code = ?2"
                                + " and withdrawn_at is null and attribute = 'PROACTIVE' order by published_at desc limit 1",
                        tenant,
                        item.value())
                .stream()
                .findFirst();
    }

    static Line line(Object[] row) {
        return new Line(
                new ItemCode((String) row[0]),
                Rows.day(row[2]),
                new Verdict(
                        ComplianceStatus.valueOf((String) row[1]),
                        Rows.dayOrNull(row[3]),
                        (Boolean) row[4],
                        MessageJson.read((String) row[5])));
    }
}
