package sunlight.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.forwarding.Copy.State;
import sunlight.publication.OpenRecord.Standing;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** What the portals of the bureau in scope have, and what is on its way to them. */
@ApplicationScoped
class CopyRows {

    /** Whoever has had a copy in hand for so long has died with it; a portal knows a second push by its key. */
    static final Duration LOST = Duration.ofMinutes(10);

    private static final int BATCH = 50;
    private static final int MOST_SHOWN = 200;
    private static final int LATEST = 20;

    /**
     * Of what one tenant has for a portal only the first in line, so that it arrives in the order in which it happened; but
     * what must go there waits for nothing.
     */
    private static final String FIRST_IN_LINE = """
            (c.wanted is null or not exists (select 1 from portal_copy e where e.tenant_id = c.tenant_id
              and e.target_id = c.target_id and e.publisher_id = c.publisher_id and e.state in ('WAITING', 'TAKEN')
              and (e.changed_at, e.id) < (c.changed_at, c.id)))""";

    private static final String DUE = "select c.tenant_id, c.id from portal_copy c join portal_target t"
            + " on t.tenant_id = c.tenant_id and t.id = c.target_id where t.active and t.rest_until <= ?1"
            + " and ((c.state = 'WAITING' and c.due_at <= ?1) or (c.state = 'TAKEN' and c.taken_at < ?2)) and "
            + FIRST_IN_LINE + " order by c.attempts, c.due_at limit " + BATCH;

    private static final String NO_MORE = """
            update portal_copy set wanted = null, version = version + 1, attempts = 0, reason = null,
              state = case state when 'TAKEN' then 'TAKEN' else 'WAITING' end, changed_at = ?2, due_at = ?2
            where tenant_id = own_tenant() and target_id = ?1 and wanted is not null""";

    private static final String COPY =
            "select c.id, t.name, c.publisher_id, c.disclosure_id, c.item_code, c.wanted, c.sent,"
                    + " c.state, c.attempts, coalesce(c.done_at, c.changed_at), c.due_at, coalesce(c.reason, '')"
                    + " from portal_copy c join portal_target t on t.tenant_id = c.tenant_id and t.id = c.target_id"
                    + " where c.tenant_id = own_tenant() and ";

    @Inject
    Rows rows;

    /** What was taken into hand. @param version changes with each change of what is wanted */
    record Taken(
            UUID id,
            UUID target,
            UUID publisher,
            UUID disclosure,
            @Nullable Integer sent,
            int version,
            int attempts) {}

    List<TargetRows.Place> due(Instant now) {
        return rows.of(DUE, now, now.minus(LOST)).stream()
                .map(row -> new TargetRows.Place((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Which editions a portal should have of some tenants, by the disclosure. */
    Map<UUID, Optional<Integer>> wanted(UUID target, Collection<UUID> publishers) {
        var known = new HashMap<UUID, Optional<Integer>>();
        rows.of(
                        "select disclosure_id, wanted from portal_copy where tenant_id = own_tenant() and target_id = ?1"
                                + " and publisher_id = any (cast(?2 as uuid[]))",
                        target,
                        Rows.array(publishers))
                .forEach(row -> known.put((UUID) row[0], Optional.ofNullable(number(row[1]))));
        return known;
    }

    void want(UUID target, Standing standing, Instant now) {
        rows.change(
                """
                insert into portal_copy (id, target_id, publisher_id, disclosure_id, item_code, wanted, state, changed_at, due_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, 'WAITING', ?7, ?7)
                on conflict (tenant_id, target_id, disclosure_id) do update set wanted = excluded.wanted,
                  item_code = excluded.item_code, version = portal_copy.version + 1, attempts = 0,
                  state = case portal_copy.state when 'TAKEN' then 'TAKEN' else 'WAITING' end,
                  changed_at = excluded.changed_at, due_at = excluded.due_at, reason = null
                where portal_copy.wanted is distinct from excluded.wanted
                """,
                Ids.next(),
                target,
                standing.tenant(),
                standing.disclosure(),
                standing.item().value(),
                standing.number(),
                now);
    }

    /** Also of one that was never taken: a push whose answer was lost may have arrived. */
    void wantNoMore(UUID target, UUID disclosure, Instant now) {
        rows.change(NO_MORE + " and disclosure_id = ?3", target, now, disclosure);
    }

    void wantNoneOfOthers(UUID target, Collection<UUID> publishers, Instant now) {
        rows.change(NO_MORE + " and publisher_id <> all (cast(?3 as uuid[]))", target, now, Rows.array(publishers));
    }

    /** What the portal has forgotten is forgotten here, too. */
    void forgetOld(Instant before) {
        rows.change(
                "delete from portal_copy where tenant_id = own_tenant() and wanted is null and sent is null"
                        + " and state = 'DONE' and done_at < ?1",
                before);
    }

    Optional<Taken> take(UUID id, Instant now) {
        return rows
                .of(
                        "update portal_copy c set state = 'TAKEN', taken_at = ?2, attempts = attempts + 1"
                                + " where c.tenant_id = own_tenant() and c.id = ?1 and ((c.state = 'WAITING'"
                                + " and c.due_at <= ?2) or (c.state = 'TAKEN' and c.taken_at < ?3)) and "
                                + FIRST_IN_LINE
                                + " returning c.target_id, c.publisher_id, c.disclosure_id, c.sent, c.version, c.attempts",
                        id,
                        now,
                        now.minus(LOST))
                .stream()
                .findFirst()
                .map(row -> new Taken(
                        id,
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        number(row[3]),
                        Rows.number(row[4]),
                        Rows.number(row[5])));
    }

    /** The portal took it. What changed while it was in hand goes its way now, and not before. */
    void done(Taken taken, @Nullable Integer sent, Instant now) {
        rows.change("""
                update portal_copy set sent = nullif(?2, 0), done_at = ?4, reason = null,
                  state = case when version = ?3 and wanted is not distinct from nullif(?2, 0) then 'DONE' else 'WAITING' end
                where tenant_id = own_tenant() and id = ?1 and state = 'TAKEN'
                """, taken.id(), sent == null ? 0 : sent, taken.version(), now);
    }

    void postpone(Taken taken, String reason, Instant until) {
        failed(taken, State.WAITING, reason, until);
    }

    void setAside(Taken taken, String reason, Instant now) {
        failed(taken, State.SET_ASIDE, reason, now);
    }

    /** What changed meanwhile has not been tried at all. */
    private void failed(Taken taken, State state, String reason, Instant moment) {
        rows.change("""
                update portal_copy set state = case when version = ?2 then ?3 else 'WAITING' end,
                  reason = case when version = ?2 then ?4 end,
                  due_at = case when version = ?2 then cast(?5 as timestamptz) else changed_at end,
                  done_at = case when ?3 = 'SET_ASIDE' then cast(?5 as timestamptz) else done_at end
                where tenant_id = own_tenant() and id = ?1 and state = 'TAKEN'
                """, taken.id(), taken.version(), state.name(), reason, moment.toString());
    }

    /** A person decides about what is stuck; whether it still was. */
    boolean decide(UUID id, State state, Instant now) {
        return rows.change(
                        "update portal_copy set state = ?2, attempts = 0, due_at = ?3"
                                + " where tenant_id = own_tenant() and id = ?1 and state = 'SET_ASIDE'",
                        id,
                        state.name(),
                        now)
                > 0;
    }

    /** How many stand how at each portal. */
    Map<UUID, Map<State, Integer>> counts() {
        var counts = new HashMap<UUID, Map<State, Integer>>();
        rows.of("select target_id, state, count(*) from portal_copy where tenant_id = own_tenant() and"
                        + " (state <> 'DONE' or sent is not null) group by target_id, state")
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                        .put(State.valueOf((String) row[1]), Rows.number(row[2])));
        return counts;
    }

    List<Copy> stuck() {
        return read("c.state = 'SET_ASIDE' order by c.done_at desc limit " + MOST_SHOWN);
    }

    List<Copy> latest() {
        return read("c.state <> 'SET_ASIDE' order by coalesce(c.done_at, c.changed_at) desc limit " + LATEST);
    }

    private List<Copy> read(String condition) {
        return rows.of(COPY + condition).stream()
                .map(row -> new Copy(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        number(row[5]),
                        number(row[6]),
                        State.valueOf((String) row[7]),
                        Rows.number(row[8]),
                        Rows.moment(row[9]),
                        Rows.moment(row[10]),
                        (String) row[11]))
                .toList();
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : Rows.number(column);
    }
}
