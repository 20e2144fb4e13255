package sunlight.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;

/** Notices and their steps, as far as the scope shows them. */
@ApplicationScoped
class NoticeRows {

    private static final String NOTICE = """
            select n.tenant_id, n.id, n.addressee_id, n.parent_bureau_id, n.parent_id, n.strength, n.title, n.demand, n.days,
                   n.number
            from rectification_notice n where\s""";
    private static final String NEWEST = " order by n.created_at desc, n.id desc";
    private static final String STEP = """
            select notice_id, id, tenant_id, ordinal, step, actor, actor_name, words, until_on, clock::text, evidence::text,
                   recheck::text, taken_at
            from rectification_step where notice_id = any (cast(?1 as uuid[])) order by ordinal
            """;

    @Inject
    Rows rows;

    List<RectificationNotice> issuedBy(UUID bureau) {
        return read(NOTICE + "n.tenant_id = ?1" + NEWEST, bureau);
    }

    List<RectificationNotice> issuedBy(UUID bureau, Collection<UUID> ids) {
        return read(NOTICE + "n.tenant_id = ?1 and n.id = any (cast(?2 as uuid[]))" + NEWEST, bureau, Rows.array(ids));
    }

    List<RectificationNotice> receivedBy(UUID addressee) {
        return read(NOTICE + "n.addressee_id = ?1 and n.issued_at is not null" + NEWEST, addressee);
    }

    /** What was made of a notice that was passed down. */
    List<RectificationNotice> under(RectificationNotice notice) {
        return read(
                NOTICE + "n.parent_bureau_id = ?1 and n.parent_id = ?2" + NEWEST,
                notice.head().bureau(),
                notice.id());
    }

    Optional<RectificationNotice> find(UUID id) {
        return read(NOTICE + "n.id = ?1" + NEWEST, id).stream().findFirst();
    }

    /** For a step: locked until the transaction ends, and as whoever takes it has read it. */
    RectificationNotice requireRead(UUID id, long version) {
        rows.lock("notice" + id);
        var notice = find(id).orElseThrow(NotFound::new);
        notice.requireRead(version);
        return notice;
    }

    /** Until the transaction ends nobody else of the bureau writes to many: both would find the same items without a letter. */
    void aloneWithMany(UUID bureau) {
        rows.lock("notices" + bureau);
    }

    void add(RectificationNotice notice, Instant now) {
        var head = notice.head();
        rows.change(
                """
                insert into rectification_notice
                  (id, addressee_id, parent_bureau_id, parent_id, strength, title, demand, days, created_at)
                values (?1, ?2, cast(nullif(?3, '') as uuid), cast(nullif(?4, '') as uuid), ?5, ?6, ?7, ?8, ?9)
                """,
                head.id(),
                head.addressee(),
                text(head.parentBureau()),
                text(head.parent()),
                head.strength().name(),
                head.text().title(),
                head.text().demand(),
                head.text().days(),
                now);
    }

    void rewrite(RectificationNotice notice) {
        var text = notice.head().text();
        rows.change(
                "update rectification_notice set title = ?2, demand = ?3, days = ?4"
                        + " where tenant_id = own_tenant() and id = ?1",
                notice.id(),
                text.title(),
                text.demand(),
                text.days());
    }

    void issue(RectificationNotice notice, Instant now) {
        rows.change(
                "update rectification_notice set number = nullif(?2, ''), issued_at = ?3"
                        + " where tenant_id = own_tenant() and id = ?1",
                notice.id(),
                text(notice.head().number()),
                now);
    }

    /** The next number of the year; the row is locked until the transaction ends, so no number is given twice. */
    int nextNumber(int year) {
        return rows.<Number>column("""
                        insert into letter_counter (year, last) values (?1, 1)
                        on conflict (tenant_id, year) do update set last = letter_counter.last + 1
                        returning last
                        """, year).get(0).intValue();
    }

    void add(RectificationNotice notice, TakenStep taken) {
        rows.change(
                """
                insert into rectification_step
                  (id, bureau_id, notice_id, addressee_id, ordinal, step, actor, actor_name, words, until_on, clock, evidence,
                   recheck, taken_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(nullif(?10, '') as date), cast(nullif(?11, '') as jsonb),
                        cast(?12 as jsonb), cast(?13 as jsonb), ?14)
                """,
                taken.id(),
                notice.head().bureau(),
                notice.id(),
                notice.head().addressee(),
                taken.ordinal(),
                taken.step().name(),
                taken.actor().subject(),
                taken.actor().name(),
                taken.words(),
                text(taken.untilOn()),
                clock(taken.clock()),
                NoticeJson.evidence(taken.evidence()),
                NoticeJson.recheck(taken.recheck()),
                taken.at());
    }

    private List<RectificationNotice> read(String sql, Object... values) {
        var heads = rows.of(sql, values).stream().map(NoticeRows::head).toList();
        var steps = steps(heads.stream().map(NoticeHead::id).toList());
        return heads.stream()
                .map(head -> new RectificationNotice(head, steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<TakenStep>> steps(List<UUID> notices) {
        return rows.of(STEP, Rows.array(notices)).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(NoticeRows::step, toList())));
    }

    private static NoticeHead head(Object[] row) {
        return new NoticeHead(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (UUID) row[4],
                Strength.valueOf((String) row[5]),
                new NoticeText((String) row[6], (String) row[7], Rows.number(row[8])),
                (String) row[9]);
    }

    private static TakenStep step(Object[] row) {
        return new TakenStep(
                (UUID) row[1],
                (UUID) row[2],
                Rows.number(row[3]),
                NoticeStep.valueOf((String) row[4]),
                new Actor((String) row[5], (String) row[6]),
                (String) row[7],
                Rows.dayOrNull(row[8]),
                row[9] == null ? null : MessageJson.read((String) row[9]),
                NoticeJson.evidence((String) row[10]),
                NoticeJson.recheck((String) row[11]),
                Rows.moment(row[12]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String clock(@Nullable Message message) {
        return message == null ? "" : MessageJson.write(message);
    }
}
