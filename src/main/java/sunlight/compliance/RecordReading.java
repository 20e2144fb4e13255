package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;
import sunlight.language.JsonText;
import sunlight.tenancy.Rows;

/**
 * Reads what the tenant in scope published, confirmed and declared for some items, and what it is exempt from. One statement,
 * however many items: schools are judged one after the other, and each question more would be asked as often as there are schools.
 */
@ApplicationScoped
class RecordReading {

    /**
     * An older edition that was withdrawn alone, while a later one stayed, counts for as long as that one: nobody becomes late
     * because a page that tells too much was taken out of the history. A notice of its own it is no longer.
     */
    private static final String EDITIONS = """
            select e.item_code, e.published_at, e.formed_on, e.elements, e.disclosure_id, e.notice_until, e.id,
                   case when later.number > 0 then later.down else e.withdrawn_at end as down,
                   later.number > 0 as outlived
            from edition e left join lateral (
              select count(*) as number, case when bool_and(l.withdrawn_at is not null) then max(l.withdrawn_at) end as down
              from edition l
              where e.withdrawn_at is not null and not e.expired and l.tenant_id = e.tenant_id
                and l.disclosure_id = e.disclosure_id and l.number > e.number and l.published_at <= e.withdrawn_at
                and (l.withdrawn_at is null or l.withdrawn_at > e.withdrawn_at)) later on true
            where e.tenant_id = own_tenant() and e.item_code = any (item.codes) and e.attribute = 'PROACTIVE'
            order by e.published_at
            """;

    private static final String POSTINGS = """
            select p.item_code, p.from_on, p.until_on, e.formed_on, e.elements, e.withdrawn_at, p.disclosure_id, x.ended_on
            from posting p
            join posting_decision d on d.tenant_id = p.tenant_id and d.posting_id = p.id and d.kind = 'CONFIRMED'
            join edition e on e.tenant_id = p.tenant_id and e.id = p.edition_id
            left join posting_end x on x.tenant_id = p.tenant_id and x.posting_id = p.id
            where p.tenant_id = own_tenant() and p.item_code = any (item.codes) order by p.from_on
            """;

    private static final String CONFIRMATIONS = """
            select item_code, confirmed_on from confirmation
            where tenant_id = own_tenant() and item_code = any (item.codes)
            """;

    private static final String DECLARATIONS = """
            select item_code, kind, from_on, until_on, statement, signed_at from declaration
            where tenant_id = own_tenant() and item_code = any (item.codes)
            """;

    private static final String EXEMPTIONS = """
            select covered.item_code, e.from_on, e.until_on, e.ground, r.revoked_at
            from exemption e cross join unnest(e.items) as covered(item_code)
            left join exemption_revocation r on r.tenant_id = e.tenant_id and r.id = e.id
            where e.addressee_id = own_tenant() and covered.item_code = any (item.codes)
            """;

    private static final String ABOVE = """
            select a.edition_id, s.kind, s.from_at, s.until_at
            from edition_adoption a
            join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id
            left join lateral adopted_since(a.source_tenant, a.source_disclosure) s on true
            where a.tenant_id = own_tenant() and e.item_code = any (item.codes) order by s.from_at
            """;

    private static final String ALL = Stream.of(
                    part("editions", EDITIONS),
                    part("postings", POSTINGS),
                    part("confirmations", CONFIRMATIONS),
                    part("declarations", DECLARATIONS),
                    part("exemptions", EXEMPTIONS),
                    part("above", ABOVE))
            .collect(Collectors.joining(
                    ", ", "select json_build_object(", ")::text from (select cast(?1 as text[]) as codes) item"));

    @Inject
    Rows rows;

    private static String part(String name, String sql) {
        return "'%s', (select json_agg(found) from (%s) found)".formatted(name, sql);
    }

    OnRecord of(Collection<ItemCode> items) {
        try (var reader =
                JsonText.reader(rows.<String>column(ALL, Rows.array(items)).get(0))) {
            return OnRecord.of(reader.readObject());
        }
    }
}
