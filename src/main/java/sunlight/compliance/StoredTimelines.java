package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.JsonText;
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

    private static final String ADD = """
            insert into compliance_interval
              (id, item_code, status, from_on, until_on, due_on, provisional, reason, known_from)
            select id, item, status, since, cast(nullif(until, '') as date), cast(nullif(due, '') as date), provisional,
                   cast(reason as jsonb), ?2
            from jsonb_to_recordset(cast(?1 as jsonb)) as line(
              id uuid, item text, status text, since date, until text, due text, provisional boolean, reason text)
            """;

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

    /** Closes the timelines of some items and puts others in their place: two statements, however many there are. */
    void replace(Map<ItemCode, List<Interval>> fresh, OffsetDateTime now) {
        rows.change(CLOSE + "and item_code = any (cast(?1 as text[]))", Rows.array(fresh.keySet()), now);
        var lines = JsonText.array();
        fresh.forEach((item, intervals) -> intervals.forEach(interval -> lines.add(line(item, interval))));
        rows.change(ADD, lines.build().toString(), now);
    }

    /** Closes the timelines of all items but these; answers whether there were any. */
    boolean closeOthers(Collection<ItemCode> items, OffsetDateTime now) {
        return rows.change(CLOSE + "and item_code <> all (cast(?1 as text[]))", Rows.array(items), now) > 0;
    }

    private static JsonObject line(ItemCode item, Interval interval) {
        var verdict = interval.verdict();
        return JsonText.object()
                .add("id", Ids.next().toString())
                .add("item", item.value())
                .add("status", verdict.status().name())
                .add("since", interval.from().toString())
                .add("until", text(interval.until()))
                .add("due", text(verdict.dueOn()))
                .add("provisional", verdict.provisional())
                .add("reason", MessageJson.write(verdict.reason()))
                .build();
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
