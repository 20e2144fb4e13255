package sunlight.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.TenantJudged.Change;
import sunlight.language.JsonText;
import sunlight.language.MessageJson;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;

/**
 * The timelines of the tenant in scope as they are known, bitemporally: what a newer one replaces is closed, never lost.
 */
@ApplicationScoped
class StoredTimelines {

    private static final String KNOWN = " tenant_id = own_tenant() and known_until is null ";
    private static final String AMONG = " and item_code = any (cast(?1 as text[]))";
    private static final String OTHERS = " and item_code <> all (cast(?1 as text[]))";
    private static final String CLOSE = "update compliance_interval set known_until = ?2 where" + KNOWN;

    private static final String ADD = """
            insert into compliance_interval
              (id, item_code, status, stands_since, from_on, until_on, due_on, provisional, reason, known_from)
            select id, item, status, stands, since, cast(nullif(until, '') as date), cast(nullif(due, '') as date), provisional,
                   cast(reason as jsonb), ?2
            from jsonb_to_recordset(cast(?1 as jsonb)) as line(
              id uuid, item text, status text, stands date, since date, until text, due text, provisional boolean,
              reason text)
            """;

    private static final String DIGESTS = "select item_code, digest from timeline_digest"
            + " where tenant_id = own_tenant() and item_code = any (cast(?1 as text[]))";

    /** Those of other items are gone then; they come without a digest. */
    private static final String ONLY_DIGESTS =
            "with other as (delete from timeline_digest where tenant_id = own_tenant()" + OTHERS
                    + " returning item_code) " + DIGESTS + " union all select item_code, null from other";

    private static final String KEEP_DIGESTS = """
            insert into timeline_digest (item_code, digest)
            select item, digest from unnest(cast(?1 as text[]), cast(?2 as text[])) as line(item, digest)
            on conflict (tenant_id, item_code) do update set digest = excluded.digest
            """;

    @Inject
    Rows rows;

    /** One at a time judges a tenant, until the end of its transaction; else two could store a timeline twice. */
    void lock() {
        rows.lock("timelines" + Scope.requireTenant().id());
    }

    /** Stores what has changed of some items, and says what that is. */
    Map<ItemCode, Change> keep(Map<ItemCode, List<Interval>> timelines, Instant now) {
        return keep(timelines, rows.of(DIGESTS, Rows.array(timelines.keySet())), now);
    }

    /** The same, and closes the timelines of all other items. */
    Map<ItemCode, Change> keepOnly(Map<ItemCode, List<Interval>> timelines, Instant now) {
        var digests = rows.of(ONLY_DIGESTS, Rows.array(timelines.keySet()));
        if (digests.stream().allMatch(row -> row[1] != null)) {
            return keep(timelines, digests, now);
        }
        var changed = closeOthers(timelines.keySet(), now);
        changed.putAll(keep(timelines, digests, now));
        return changed;
    }

    private Map<ItemCode, Change> keep(Map<ItemCode, List<Interval>> timelines, List<Object[]> digests, Instant now) {
        var other = otherDigests(timelines, digests);
        if (other.isEmpty()) {
            return Map.of();
        }
        var known = known(AMONG, other.keySet());
        var changed = new LinkedHashMap<ItemCode, Change>();
        for (var item : other.keySet()) {
            var change = new Change(known.getOrDefault(item, List.of()), timelines.getOrDefault(item, List.of()));
            if (!same(change.after(), change.before())) {
                changed.put(item, change);
            }
        }
        if (!changed.isEmpty()) {
            replace(changed, now);
        }
        rows.change(KEEP_DIGESTS, Rows.array(other.keySet()), Rows.array(other.values()));
        return changed;
    }

    /** Of those whose timeline may be another than the one known. */
    private static Map<ItemCode, String> otherDigests(Map<ItemCode, List<Interval>> timelines, List<Object[]> known) {
        var digests = new HashMap<ItemCode, Object>();
        known.forEach(row -> digests.put(new ItemCode((String) row[0]), row[1]));
        var other = new LinkedHashMap<ItemCode, String>();
        timelines.forEach((item, intervals) -> {
            var digest = TimelineDigest.of(intervals);
            if (!digest.equals(digests.get(item))) {
                other.put(item, digest);
            }
        });
        return other;
    }

    /** As stored: the reasons of a fresh timeline are compared in the form in which they would come back. */
    private static boolean same(List<Interval> fresh, List<Interval> before) {
        return fresh.stream().map(StoredTimelines::asStored).toList().equals(before);
    }

    private static Interval asStored(Interval interval) {
        var verdict = interval.verdict();
        return new Interval(interval.from(), interval.until(), verdict.because(MessageJson.asStored(verdict.reason())));
    }

    /** What is known now of some items, in the order of the days. */
    private Map<ItemCode, List<Interval>> known(String which, Collection<ItemCode> items) {
        return rows
                .of(
                        "select item_code, from_on, until_on, status, due_on, provisional, reason::text"
                                + " from compliance_interval where" + KNOWN + which + " order by item_code, from_on",
                        Rows.array(items))
                .stream()
                .collect(
                        groupingBy(row -> new ItemCode((String) row[0]), mapping(StoredTimelines::interval, toList())));
    }

    /** Closes the timelines of some items and puts others in their place: two statements, however many there are. */
    private void replace(Map<ItemCode, Change> changed, Instant now) {
        rows.change(CLOSE + AMONG, Rows.array(changed.keySet()), now);
        var lines = JsonText.array();
        changed.forEach((item, change) -> {
            var stands = Interval.standSince(change.after()).iterator();
            change.after().forEach(interval -> lines.add(line(item, interval, stands.next())));
        });
        rows.change(ADD, lines.build().toString(), now);
    }

    private Map<ItemCode, Change> closeOthers(Collection<ItemCode> items, Instant now) {
        var ended = new LinkedHashMap<ItemCode, Change>();
        known(OTHERS, items).forEach((item, intervals) -> ended.put(item, new Change(intervals, List.of())));
        rows.change(CLOSE + OTHERS, Rows.array(items), now);
        return ended;
    }

    private static JsonObject line(ItemCode item, Interval interval, LocalDate standsSince) {
        var verdict = interval.verdict();
        return JsonText.object()
                .add("id", Ids.next().toString())
                .add("item", item.value())
                .add("status", verdict.status().name())
                .add("stands", standsSince.toString())
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
