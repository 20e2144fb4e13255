package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.MessageJson;
import sunlight.tenancy.Ids;

/**
 * The timelines of the tenant in scope as they are known, bitemporally: what a newer one replaces is closed, never lost.
 */
@ApplicationScoped
class StoredTimelines {

    @PersistenceContext
    EntityManager entities;

    /** One at a time judges a tenant, until the end of its transaction; else two could store a timeline twice. */
    void lock() {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(own_tenant()::text, 0))) l")
                .getResultList();
    }

    /** What is known now, item by item, in the order of the days. */
    Map<ItemCode, List<Interval>> known() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select item_code, from_on::text, until_on::text, status, due_on::text, provisional, reason::text
                        from compliance_interval where tenant_id = own_tenant() and known_until is null
                        order by item_code, from_on
                        """).getResultList();
        return rows.stream()
                .collect(
                        groupingBy(row -> new ItemCode((String) row[0]), mapping(StoredTimelines::interval, toList())));
    }

    void close(ItemCode item, OffsetDateTime now) {
        entities.createNativeQuery("update compliance_interval set known_until = ?2"
                        + " where tenant_id = own_tenant() and item_code = ?1 and known_until is null")
                .setParameter(1, item.value())
                .setParameter(2, now)
                .executeUpdate();
    }

    void add(ItemCode item, Interval interval, OffsetDateTime now) {
        var verdict = interval.verdict();
        entities.createNativeQuery("""
                        insert into compliance_interval
                          (id, item_code, status, from_on, until_on, due_on, provisional, reason, known_from)
                        values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as date), cast(nullif(?6, '') as date), ?7,
                                cast(?8 as jsonb), ?9)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, item.value())
                .setParameter(3, verdict.status().name())
                .setParameter(4, interval.from())
                .setParameter(5, text(interval.until()))
                .setParameter(6, text(verdict.dueOn()))
                .setParameter(7, verdict.provisional())
                .setParameter(8, MessageJson.write(verdict.reason()))
                .setParameter(9, now)
                .executeUpdate();
    }

    private static Interval interval(Object[] row) {
        return new Interval(
                LocalDate.parse((String) row[1]),
                day(row[2]),
                new Verdict(
                        ComplianceStatus.valueOf((String) row[3]),
                        day(row[4]),
                        (Boolean) row[5],
                        MessageJson.read((String) row[6])));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : LocalDate.parse((String) column);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
