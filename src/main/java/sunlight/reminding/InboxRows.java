package sunlight.reminding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.language.JsonText;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The messages of the tenant in scope and what they have told. */
@ApplicationScoped
class InboxRows {

    private static final String MESSAGE =
            "select id, kind, on_day, content::text, made_at from inbox_message" + " where tenant_id = own_tenant()";

    @Inject
    Rows rows;

    /** Whether nobody has begun with the tenant today; from now on somebody has. */
    boolean claim(LocalDate day) {
        rows.change("delete from reminder_round where tenant_id = own_tenant() and on_day < ?1", day.minusDays(7));
        return rows.change("insert into reminder_round (on_day) values (?1) on conflict do nothing", day) > 0;
    }

    /** Whether the day's are worked out. */
    boolean isClaimed(LocalDate day) {
        return !rows.column("select on_day from reminder_round where tenant_id = own_tenant() and on_day = ?1", day)
                .isEmpty();
    }

    /** Of some duties what was said, and on which day. */
    Map<Reminder.Said, LocalDate> said(Collection<Duty> duties) {
        return rows
                .of(
                        "select duty, due_on, step, said_at from reminded where tenant_id = own_tenant()"
                                + " and duty in (select jsonb_array_elements_text(cast(?1 as jsonb)))",
                        keys(duties))
                .stream()
                .collect(toMap(
                        row -> new Reminder.Said((String) row[0], Rows.day(row[1]), (String) row[2]),
                        row -> Rows.dayOf(row[3])));
    }

    private static String keys(Collection<Duty> duties) {
        var keys = JsonText.array();
        duties.forEach(duty -> keys.add(duty.key()));
        return keys.build().toString();
    }

    UUID add(InboxMessage.Kind kind, LocalDate day, InboxContent content, Instant now) {
        var id = Ids.next();
        rows.change(
                "insert into inbox_message (id, kind, on_day, content, made_at) values (?1, ?2, ?3, cast(?4 as jsonb), ?5)",
                id,
                kind.name(),
                day,
                content.json(),
                now);
        return id;
    }

    void remember(Reminder.Said said, UUID message, Instant now) {
        rows.change(
                "insert into reminded (duty, due_on, step, message_id, said_at) values (?1, ?2, ?3, ?4, ?5)",
                said.duty(),
                said.dueOn(),
                said.step(),
                message,
                now);
    }

    /** What a message told that no later one has told anew. */
    Set<Told> newestOf(UUID message) {
        return rows.of("""
                        select r.duty, r.due_on from reminded r where r.tenant_id = own_tenant() and r.message_id = ?1
                           and not exists (select 1 from reminded n where n.tenant_id = r.tenant_id and n.duty = r.duty
                                            and n.due_on = r.due_on and n.said_at > r.said_at)
                        """, message).stream()
                .map(row -> new Told((String) row[0], Rows.day(row[1])))
                .collect(toSet());
    }

    /** A duty and its day. */
    record Told(String duty, LocalDate dueOn) {}

    /** When the newest digest was made. */
    Optional<Instant> lastDigest() {
        return rows
                .column("select max(made_at) from inbox_message where tenant_id = own_tenant() and kind = 'DIGEST'"
                        + " having max(made_at) is not null")
                .stream()
                .map(Rows::moment)
                .findFirst();
    }

    /** Who of those that the scope shows was told since a day that dates have moved, and of how many items. */
    Map<UUID, Long> movedSince(LocalDate day) {
        return rows.of("""
                        select tenant_id, sum(jsonb_array_length(content -> 'groups' -> 0 -> 'lines')) from inbox_message
                         where kind = 'CHANGE' and on_day >= ?1 group by tenant_id
                        """, day).stream().collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    Optional<InboxMessage> find(UUID id) {
        return rows.of(MESSAGE + " and id = ?1", id).stream().findFirst().map(InboxRows::message);
    }

    /** The newest first. */
    List<InboxMessage> newest(boolean withDigests, int most) {
        return rows
                .of(
                        MESSAGE + " and (kind <> 'DIGEST' or ?1) order by made_at desc, id desc limit ?2",
                        withDigests,
                        most)
                .stream()
                .map(InboxRows::message)
                .toList();
    }

    int unseen(boolean withDigests) {
        return rows.<Number>column("""
                        select count(*) from inbox_message where tenant_id = own_tenant() and (kind <> 'DIGEST' or ?1)
                           and made_at > coalesce((select seen_until from inbox_look where subject = acting_subject()
                                                      and tenant_id = own_tenant()), '-infinity')
                        """, withDigests).get(0).intValue();
    }

    Optional<Instant> seenUntil() {
        return rows
                .column(
                        "select seen_until from inbox_look where tenant_id = own_tenant() and subject = acting_subject()")
                .stream()
                .map(Rows::moment)
                .findFirst();
    }

    void see(Instant until) {
        rows.change("""
                insert into inbox_look (id, seen_until) values (?2, ?1)
                on conflict (tenant_id, subject) do update set seen_until = greatest(inbox_look.seen_until, excluded.seen_until)
                """, until, Ids.next());
    }

    /** Old messages and how they went out; that a duty was told of is remembered as long as it is open, lest it is told twice. */
    void forget(Collection<Duty> open, Instant before) {
        rows.change("""
                delete from reminded r where r.tenant_id = own_tenant() and r.said_at < ?2
                   and (r.duty not in (select jsonb_array_elements_text(cast(?1 as jsonb)))
                        or exists (select 1 from reminded n where n.tenant_id = r.tenant_id and n.duty = r.duty
                                    and n.due_on = r.due_on and n.said_at > r.said_at))
                """, keys(open), before);
        rows.change(
                "delete from reminder_delivery where tenant_id = own_tenant() and made_at < ?1"
                        + " and state in ('SENT', 'NOT_NEEDED', 'GIVEN_UP')",
                before);
        rows.change("""
                delete from inbox_message m where m.tenant_id = own_tenant() and m.made_at < ?1
                   and not exists (select 1 from reminded r where r.tenant_id = m.tenant_id and r.message_id = m.id)
                   and not exists (select 1 from reminder_delivery d where d.tenant_id = m.tenant_id and d.message_id = m.id)
                """, before);
    }

    private static InboxMessage message(Object[] row) {
        return new InboxMessage(
                (UUID) row[0],
                InboxMessage.Kind.valueOf((String) row[1]),
                Rows.day(row[2]),
                InboxContent.read((String) row[3]),
                Rows.moment(row[4]));
    }
}
