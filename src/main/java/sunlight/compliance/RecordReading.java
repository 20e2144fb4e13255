package sunlight.compliance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Exemption;
import sunlight.compliance.Facts.Happening;
import sunlight.compliance.Facts.Nil;
import sunlight.compliance.Facts.Published;
import sunlight.language.Text;
import sunlight.publication.Answers;
import sunlight.publication.posting.PostingPeriod;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;
import sunlight.workdays.NoticeEnd;

/**
 * Reads what the tenant in scope published, confirmed and declared for some items, and what it is exempt from. Six
 * queries, however many items.
 */
@ApplicationScoped
class RecordReading {

    private static final String OWN = " where tenant_id = own_tenant() and item_code = any (cast(?1 as text[])) ";

    /** Columns as those of editions, then the last day that was planned and the day on which it came down before. */
    private static final String POSTINGS = """
            select p.item_code, p.from_on, e.formed_on, e.elements::text, e.withdrawn_at, p.disclosure_id, p.until_on, x.ended_on
            from posting p
            join posting_decision d on d.tenant_id = p.tenant_id and d.posting_id = p.id and d.kind = 'CONFIRMED'
            join edition e on e.tenant_id = p.tenant_id and e.id = p.edition_id
            left join posting_end x on x.tenant_id = p.tenant_id and x.posting_id = p.id
            where p.tenant_id = own_tenant() and p.item_code = any (cast(?1 as text[])) order by p.from_on
            """;

    private static final String REFERRING = """
            select a.edition_id, s.kind, s.from_at, s.until_at
            from edition_adoption a
            join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id
            left join lateral adopted_since(a.source_tenant, a.source_disclosure) s on true
            where a.tenant_id = own_tenant() and e.item_code = any (cast(?1 as text[])) order by s.from_at
            """;

    /**
     * An older edition that was withdrawn alone, while a later one stayed, counts for as long as that one: nobody becomes late
     * because a page that tells too much was taken out of the history. A notice of its own it is no longer.
     */
    private static final String EDITIONS = """
            select e.item_code, e.published_at, e.formed_on, e.elements::text,
                   case when later.number > 0 then later.down else e.withdrawn_at end, e.disclosure_id,
                   e.notice_until, e.id, later.number > 0
            from edition e left join lateral (
              select count(*) as number, case when bool_and(l.withdrawn_at is not null) then max(l.withdrawn_at) end as down
              from edition l
              where e.withdrawn_at is not null and not e.expired and l.tenant_id = e.tenant_id
                and l.disclosure_id = e.disclosure_id and l.number > e.number and l.published_at <= e.withdrawn_at
                and (l.withdrawn_at is null or l.withdrawn_at > e.withdrawn_at)) later on true
            where e.tenant_id = own_tenant() and e.item_code = any (cast(?1 as text[])) and e.attribute = 'PROACTIVE'
            order by e.published_at
            """;

    @Inject
    Rows rows;

    /** The record of one tenant, item by item. */
    record Record(
            Map<ItemCode, List<Object[]>> editions,
            Map<ItemCode, List<Object[]>> postings,
            Map<ItemCode, List<Object[]>> confirmations,
            Map<ItemCode, List<Object[]>> declarations,
            Map<ItemCode, List<Object[]>> exemptions,
            Map<UUID, Referring> referring) {

        Facts of(CatalogueItem item, WorkingDays calendar) {
            return new Facts(
                    published(item, calendar),
                    confirmed(item, calendar),
                    declared("EVENT", item, row -> new Happening(Rows.day(row[2]), moment(row[5]))),
                    declared(
                            "NIL",
                            item,
                            row -> new Nil(moment(row[5]), Rows.day(row[2]), Rows.day(row[3]), (String) row[4])),
                    each(exemptions, item, Record::exemption));
        }

        /** Before that day nothing is on record that a clock could run from. */
        LocalDate reachesBackTo(LocalDate latest) {
            var formed = editions.values().stream().flatMap(List::stream).map(row -> Rows.day(row[2]));
            var declared = declarations.values().stream().flatMap(List::stream).map(row -> Rows.day(row[2]));
            return Stream.concat(formed, declared)
                    .filter(day -> day.isBefore(latest))
                    .min(LocalDate::compareTo)
                    .orElse(latest);
        }

        private <T> List<T> declared(String kind, CatalogueItem item, Function<Object[], T> read) {
            return declarations.getOrDefault(item.code(), List.of()).stream()
                    .filter(row -> kind.equals(row[1]))
                    .map(read)
                    .toList();
        }

        private static <T> List<T> each(
                Map<ItemCode, List<Object[]>> rows, CatalogueItem item, Function<Object[], T> read) {
            return rows.getOrDefault(item.code(), List.of()).stream().map(read).toList();
        }

        /** What is public, and what hung on the notice board, in the order of their days. */
        private List<Published> published(CatalogueItem item, WorkingDays calendar) {
            var all = new ArrayList<Published>();
            for (var row : editions.getOrDefault(item.code(), List.of())) {
                var own = published(row, item, calendar);
                var source = referring.get((UUID) row[7]);
                all.addAll(source == null ? List.of(own) : source.counting(own));
            }
            if (item.audience() != Audience.PUBLIC) {
                all.addAll(each(postings, item, row -> posted(row, item, calendar)));
            }
            all.sort(Comparator.comparing(Published::on));
            return all;
        }

        /** What somebody here signed, and what the publisher of a text signed to which an edition refers. */
        private List<LocalDate> confirmed(CatalogueItem item, WorkingDays calendar) {
            var above = editions.getOrDefault(item.code(), List.of()).stream()
                    .flatMap(row -> Stream.ofNullable(referring.get((UUID) row[7]))
                            .flatMap(source -> source.confirming(published(row, item, calendar))));
            return Stream.concat(each(confirmations, item, row -> Rows.day(row[1])).stream(), above)
                    .toList();
        }

        private static Published published(Object[] row, CatalogueItem item, WorkingDays calendar) {
            var on = Rows.dayOf(row[1]);
            var until = (Boolean) row[8] ? null : row[6] == null ? noticeUntil(on, item, calendar) : Rows.day(row[6]);
            return new Published((UUID) row[5], on, Rows.day(row[2]), missing(row, item), until, down(row[4], until));
        }

        /** A notice that hung long enough stays fulfilled; one that was withdrawn or came down too soon does not. */
        private static Published posted(Object[] row, CatalogueItem item, WorkingDays calendar) {
            var on = Rows.day(row[1]);
            var ended = Rows.dayOrNull(row[7]);
            var until = Rows.day(row[6]);
            var last = ended != null && ended.isBefore(until) ? ended : until;
            var withdrawn = row[4] == null ? null : Rows.dayOf(row[4]);
            var down = withdrawn != null && !withdrawn.isAfter(last)
                    ? new Down(withdrawn, true)
                    : new Down(last.plusDays(1), last.isBefore(PostingPeriod.leastUntil(on, item, calendar)));
            return new Published((UUID) row[5], on, Rows.day(row[2]), missing(row, item), null, down);
        }

        private static List<Text> missing(Object[] row, CatalogueItem item) {
            return Answers.ofJson((String) row[3]).missing(item).stream()
                    .map(element -> element.label())
                    .toList();
        }

        /** A notice that comes down after its period did what it should; before, it is withdrawn. */
        private static @Nullable Down down(@Nullable Object withdrawnAt, @Nullable LocalDate until) {
            if (withdrawnAt == null) {
                return null;
            }
            var on = Rows.dayOf(withdrawnAt);
            return new Down(on, until == null || !on.isAfter(until));
        }

        /** What was counted at publication counts; for what was public before that was kept, it is counted now. */
        private static @Nullable LocalDate noticeUntil(LocalDate on, CatalogueItem item, WorkingDays calendar) {
            return NoticeEnd.of(item.notice(), on, calendar).orElse(null);
        }

        /** Where it was revoked, the day of that is the first on which it holds no longer. */
        private static Exemption exemption(Object[] row) {
            var until = Rows.day(row[2]);
            var last = row[4] == null ? until : Rows.dayOf(row[4]).minusDays(1);
            return new Exemption(Rows.day(row[1]), last.isBefore(until) ? last : until, (String) row[3]);
        }

        private static LocalDateTime moment(Object column) {
            return LocalDateTime.ofInstant(Rows.moment(column), Time.ZONE);
        }
    }

    Record of(Collection<ItemCode> items) {
        return new Record(
                rows(EDITIONS, items),
                rows(POSTINGS, items),
                rows("select item_code, confirmed_on from confirmation" + OWN, items),
                rows("select item_code, kind, from_on, until_on, statement, signed_at from declaration" + OWN, items),
                rows("""
                        select covered.item_code, e.from_on, e.until_on, e.ground, r.revoked_at
                        from exemption e cross join unnest(e.items) as covered(item_code)
                        left join exemption_revocation r on r.tenant_id = e.tenant_id and r.id = e.id
                        where e.addressee_id = own_tenant() and covered.item_code = any (cast(?1 as text[]))
                        """, items),
                referring(items));
    }

    private Map<UUID, Referring> referring(Collection<ItemCode> items) {
        return rows.of(REFERRING, Rows.array(items)).stream()
                .collect(groupingBy(row -> (UUID) row[0], collectingAndThen(toList(), Referring::of)));
    }

    private Map<ItemCode, List<Object[]>> rows(String sql, Collection<ItemCode> items) {
        return rows.of(sql, Rows.array(items)).stream().collect(groupingBy(row -> new ItemCode((String) row[0])));
    }
}
