package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.MessageJson;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/**
 * The timelines of the tenant in scope as they are known, bitemporally: what a newer one replaces is closed, never lost.
 */
@ApplicationScoped
class StoredTimelines {

    private static final String KNOWN = " tenant_id = own_tenant() and known_until is null ";
    private static final String CLOSE = "update compliance_interval set known_until = ?2 where" + KNOWN;

    @Inject
    Rows rows;

    /** One at a time judges a tenant, until the end of its transaction; else two could store a timeline twice. */
    void lock() {
        rows.column("select 1 from (select pg_advisory_xact_lock(hashtextextended(own_tenant()::text, 0))) l");
    }

    /** What is known now of some items, in the order of the days. */
    Map<ItemCode, List<Interval>> known(Collection<ItemCode> items) {
        return rows
                .of(
                        "select item_code, from_on, until_on, status, due_on, provisional, reason::text"
                                + " from compliance_interval where" + KNOWN
                                + "and item_code = any (cast(?1 as text[])) order by item_code, from_on",
                        Rows.array(items))
                .stream()
                .collect(
                        groupingBy(row -> new ItemCode((String) row[0]), mapping(StoredTimelines::interval, toList())));
    }

    void close(ItemCode item, OffsetDateTime now) {
        rows.change(CLOSE + "and item_code = ?1", item.value(), now);
    }

    /** Closes the timelines of all items but these; answers whether there were any. */
    boolean closeOthers(Collection<ItemCode> items, OffsetDateTime now) {
        return rows.change(CLOSE + "and item_code <> all (cast(?1 as text[]))", Rows.array(items), now) > 0;
    }

    void add(ItemCode item, Interval interval, OffsetDateTime now) {
        var verdict = interval.verdict();
        rows.change(
                """
                insert into compliance_interval
                  (id, item_code, status, from_on, until_on, due_on, provisional, reason, known_from)
                values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as date), cast(nullif(?6, '') as date), ?7,
                        cast(?8 as jsonb), ?9)
                """,
                Ids.next(),
                item.value(),
                verdict.status().name(),
                interval.from(),
                text(interval.until()),
                text(verdict.dueOn()),
                verdict.provisional(),
                MessageJson.write(verdict.reason()),
                now);
    }

    private static Interval interval(Object[] row) {
        return new Interval(
                Rows.day(row[1]),
                Rows.dayOrNull(row[2]),
                new Verdict(
                        ComplianceStatus.valueOf((String) row[3]),
                        Rows.dayOrNull(row[4]),
                        (Boolean) row[5],
                        MessageJson.read((String) row[6])));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
