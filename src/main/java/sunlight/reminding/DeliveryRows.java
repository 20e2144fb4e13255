package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.reminding.Delivering.State;
import sunlight.reminding.channel.ChannelKind;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** What is on its way, and what got stuck; the scope decides whose can be read. */
@ApplicationScoped
class DeliveryRows {

    /** Whoever has had a message in hand for so long has died with it. */
    static final Duration LOST = Duration.ofMinutes(10);

    private static final int LATEST = 20;
    private static final int MOST_SHOWN = 200;
    private static final int BATCH = 50;

    private static final String DELIVERY =
            "select tenant_id, id, channel_kind, channel_name, state, attempts, made_at, due_at,"
                    + " coalesce(reason, '') from reminder_delivery";

    /** Of each channel only the first in line, so that they arrive in their order; who never failed comes first. */
    private static final String DUE = """
            select d.tenant_id, d.id from reminder_delivery d
             where ((d.state = 'WAITING' and d.due_at <= ?1) or (d.state = 'TAKEN' and d.taken_at < ?2))
               and not exists (select 1 from reminder_delivery e where e.tenant_id = d.tenant_id
                 and e.channel_id = d.channel_id and e.state in ('WAITING', 'TAKEN') and e.id < d.id)
             order by d.attempts, d.due_at limit ?3""";

    @Inject
    Rows rows;

    /** A delivery that can be tried now. */
    record Next(UUID tenant, UUID id) {}

    List<Next> due(Instant now) {
        return rows.of(DUE, now, now.minus(LOST), BATCH).stream()
                .map(row -> new Next((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Sends a message through every channel of its tenant, at once or as soon as it is its turn. */
    void send(UUID message, Instant now) {
        for (var channel : rows.<UUID>column(
                "select id from reminder_channel where tenant_id = own_tenant() and active order by added_at")) {
            rows.change("""
                    insert into reminder_delivery (id, message_id, channel_id, channel_kind, channel_name, state, made_at, due_at)
                    select ?1, ?2, c.id, c.kind, c.name, 'WAITING', ?4, ?4 from reminder_channel c
                     where c.tenant_id = own_tenant() and c.id = ?3
                    """, Ids.next(), message, channel, now);
        }
    }

    /** Message and channel of a delivery that nobody else has in hand and whose turn it is. */
    Optional<Taken> take(UUID id, Instant now) {
        return rows.of("""
                        update reminder_delivery d set state = 'TAKEN', taken_at = ?2, attempts = attempts + 1
                         where d.tenant_id = own_tenant() and d.id = ?1 and d.state = 'WAITING' and d.due_at <= ?2
                           and not exists (select 1 from reminder_delivery e where e.tenant_id = d.tenant_id
                             and e.channel_id = d.channel_id and e.state in ('WAITING', 'TAKEN') and e.id < d.id)
                        returning d.message_id, d.channel_id, d.attempts
                        """, id, now).stream()
                .findFirst()
                .map(row -> new Taken((UUID) row[0], (UUID) row[1], Rows.number(row[2])));
    }

    /** What was taken. */
    record Taken(UUID message, UUID channel, int attempts) {}

    /** Nobody knows whether what was in hand when a server died has gone: it is not risked a second time. */
    void forgetLost(UUID id, Instant now) {
        rows.change(
                "update reminder_delivery set state = 'UNSURE', done_at = ?2, reason = 'LOST' where tenant_id = own_tenant()"
                        + " and id = ?1 and state = 'TAKEN' and taken_at < ?3",
                id,
                now,
                now.minus(LOST));
    }

    void end(UUID id, State state, String reason, Instant now) {
        rows.change(
                "update reminder_delivery set state = ?2, reason = nullif(?3, ''), done_at = ?4"
                        + " where tenant_id = own_tenant() and id = ?1 and state = 'TAKEN'",
                id,
                state.name(),
                reason,
                now);
    }

    /** It is quiet: not even tried before. */
    void rest(UUID id, Instant until) {
        rows.change(
                "update reminder_delivery set due_at = ?2 where tenant_id = own_tenant() and id = ?1 and state = 'WAITING'",
                id,
                until);
    }

    /** Was tried, and is tried again. */
    void postpone(UUID id, String reason, Instant until) {
        rows.change(
                "update reminder_delivery set state = 'WAITING', reason = ?2, due_at = ?3"
                        + " where tenant_id = own_tenant() and id = ?1 and state = 'TAKEN'",
                id,
                reason,
                until);
    }

    /** It cannot even be put into words: counts as tried, so that it is set aside at last and others go on. */
    void spoil(UUID id, int most, Instant now) {
        rows.change("""
                update reminder_delivery set attempts = attempts + 1, reason = 'SPOILT',
                  state = case when attempts + 1 >= ?2 then 'SET_ASIDE' else 'WAITING' end,
                  done_at = case when attempts + 1 >= ?2 then cast(?3 as timestamptz) end,
                  due_at = cast(?3 as timestamptz) + make_interval(mins => least(360, power(4, least(attempts, 9))::int))
                where tenant_id = own_tenant() and id = ?1 and state = 'WAITING'
                """, id, most, now.toString());
    }

    /** A person decides about what is stuck; whether it still was. */
    boolean decide(UUID id, State state, Instant now) {
        return rows.change(
                        "update reminder_delivery set state = ?2, attempts = 0, due_at = ?3, done_at = null"
                                + " where tenant_id = own_tenant() and id = ?1 and state in ('SET_ASIDE', 'UNSURE')",
                        id,
                        state.name(),
                        now)
                > 0;
    }

    /** What waits for a channel that is taken away will not be sent. */
    void giveUp(UUID channel, Instant now) {
        rows.change(
                "update reminder_delivery set state = 'GIVEN_UP', done_at = ?2 where tenant_id = own_tenant()"
                        + " and channel_id = ?1 and state in ('WAITING', 'SET_ASIDE', 'UNSURE')",
                channel,
                now);
    }

    List<Delivering> setAside() {
        return read(" where state in ('SET_ASIDE', 'UNSURE') order by id desc limit ?1", MOST_SHOWN);
    }

    List<Delivering> latest() {
        return read(" where tenant_id = own_tenant() order by id desc limit ?1", LATEST);
    }

    private List<Delivering> read(String condition, Object... values) {
        return rows.of(DELIVERY + condition, values).stream()
                .map(row -> new Delivering(
                        (UUID) row[0],
                        (UUID) row[1],
                        ChannelKind.valueOf((String) row[2]),
                        (String) row[3],
                        State.valueOf((String) row[4]),
                        Rows.number(row[5]),
                        Rows.moment(row[6]),
                        Rows.moment(row[7]),
                        (String) row[8]))
                .toList();
    }
}
