package sunlight.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What indicators ask of the database, of a tenant and all below it at once; the scope decides who is among them. */
@ApplicationScoped
class SiteRows {

    private static final String BELOW = " in (select t.id from tenant t where t.path >= ?1 and t.path < ?2)";

    /** What was in public view when the day ended. What was hidden for a check is dated: an edition after it is not hidden. */
    static final String EDITIONS = """
            with hidden as (
              select distinct on (h.tenant_id, h.disclosure_id) h.tenant_id, h.disclosure_id, h.deed, h.done_at
                from hiding h where h.attachment_id is null and h.done_at < ?3 and h.tenant_id""" + BELOW + """

               order by h.tenant_id, h.disclosure_id, h.done_at desc)
            select e.tenant_id, e.item_code, min(e.published_at),
                   max(e.published_at) filter (where (e.withdrawn_at is null or e.withdrawn_at >= ?3)
                                                 and h.disclosure_id is null)
              from edition e
              left join hidden h on h.tenant_id = e.tenant_id and h.disclosure_id = e.disclosure_id
                                and h.deed = 'HIDE' and h.done_at >= e.published_at
             where e.attribute = 'PROACTIVE' and e.published_at < ?3 and e.tenant_id""" + BELOW + """

             group by e.tenant_id, e.item_code""";

    /** With less room only pages are remembered of what an index found, and each of their rows is compared with all tenants. */
    static final String ROOM = "select set_config('work_mem', '64MB', true)";

    static final String UNANSWERED = """
            select r.tenant_id, 'HIDE_REQUEST', cast(r.received_at at time zone 'Asia/Shanghai' as date) from hide_request r
             where r.received_at < ?3 and (r.decided_at is null or r.decided_at >= ?3) and r.tenant_id""" + BELOW + """

            union all
            select c.tenant_id, 'COMPLAINT', c.received_on from disclosure_complaint c
             where c.received_on <= ?4 and (c.replied_on is null or c.replied_on > ?4) and c.tenant_id""" + BELOW;

    /** What bureaus had chosen for their schools where it was something else, or nothing, when the day ended. */
    static final String CHOICES = """
            select distinct on (c.tenant_id) c.tenant_id, c.bound from former_indicator_choice c
             where c.until_at >= ?1 order by c.tenant_id, c.until_at""";

    @Inject
    Rows rows;

    /**
     * When something was last published, by item.
     *
     * @param first when something was published for the first time, in public view or not
     */
    record Updates(LocalDate first, Map<String, LocalDate> latest) {

        static final Updates NONE = new Updates(LocalDate.MAX, Map.of());

        @Nullable
        LocalDate newest() {
            return latest.values().stream().max(LocalDate::compareTo).orElse(null);
        }

        private Updates and(String item, LocalDate earliest, @Nullable LocalDate last) {
            if (last != null) {
                latest.put(item, last);
            }
            return new Updates(earliest.isBefore(first) ? earliest : first, latest);
        }
    }

    Map<UUID, Updates> updates(Tenant top, LocalDate day) {
        rows.column(ROOM);
        var updates = new HashMap<UUID, Updates>();
        rows.of(EDITIONS, top.path(), top.pathEnd(), Time.endOf(day))
                .forEach(row -> updates.merge(
                        (UUID) row[0],
                        new Updates(LocalDate.MAX, new HashMap<>())
                                .and((String) row[1], Rows.dayOf(row[2]), row[3] == null ? null : Rows.dayOf(row[3])),
                        SiteRows::joined));
        return updates;
    }

    private static Updates joined(Updates one, Updates other) {
        one.latest().putAll(other.latest());
        return new Updates(one.first().isBefore(other.first()) ? one.first() : other.first(), one.latest());
    }

    /** Since when there are sites. */
    Map<UUID, LocalDate> opened(Tenant top) {
        return rows
                .of(
                        "select t.id, t.opened_on from tenant t where t.path >= ?1 and t.path < ?2",
                        top.path(),
                        top.pathEnd())
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> Rows.day(row[1])));
    }

    /** What had no answer when the day ended. */
    Map<UUID, List<SentIn>> unanswered(Tenant top, LocalDate day) {
        return rows.of(UNANSWERED, top.path(), top.pathEnd(), Time.endOf(day), day).stream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> new SentIn(SentIn.Kind.valueOf((String) row[1]), Rows.day(row[2])), toList())));
    }

    Map<UUID, Optional<Boolean>> chosenOtherwise(LocalDate day) {
        return rows.of(CHOICES, Time.endOf(day)).stream()
                .collect(toMap(row -> (UUID) row[0], row -> Optional.ofNullable((Boolean) row[1])));
    }
}
