package sunlight.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.richtext.RichText;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Lists and counts what the public's database role may read; policies leave out what is hidden or withdrawn. */
@ApplicationScoped
class PublicFigures {

    /** Enough for a sentence; the rest of a long text is not read. */
    private static final int BEGINNING = 3000;

    private static final int SUMMARY = 70;
    private static final String YEAR =
            "cast(extract(year from e.published_at at time zone 'Asia/Shanghai') as integer)";

    @Inject
    Rows rows;

    List<RegisterEntry> register(UUID tenant, int offset, int limit) {
        return rows
                .of(
                        "select e.disclosure_id, e.item_code, e.index_number, e.title, left(e.body, ?2), e.formed_on, "
                                + OpenRecord.INSTEAD + """
                          from edition e
                         where e.tenant_id = ?1
                           and not exists (select 1 from edition newer where newer.tenant_id = e.tenant_id
                                            and newer.disclosure_id = e.disclosure_id and newer.number > e.number)
                         order by e.item_code, e.published_at desc, e.id offset ?3 limit ?4
                        """,
                        tenant,
                        BEGINNING,
                        offset,
                        limit)
                .stream()
                .map(row -> new RegisterEntry(
                        (UUID) row[0],
                        new ItemCode((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        beginning(OpenRecord.begins((String) row[4], (String) row[6])),
                        Rows.day(row[5])))
                .toList();
    }

    private static String beginning(String body) {
        var text = RichText.plainText(body).strip();
        return text.length() <= SUMMARY ? text : text.substring(0, end(text)) + "…";
    }

    /** Never between the halves of a character. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY;
    }

    List<YearFigure> yearly(UUID tenant) {
        return rows
                .of(
                        "select " + YEAR + ", e.item_code, count(distinct e.disclosure_id) from edition e"
                                + " where e.tenant_id = ?1 group by 1, 2 order by 1 desc, 2",
                        tenant)
                .stream()
                .map(row -> new YearFigure(Rows.number(row[0]), new ItemCode((String) row[1]), Rows.number(row[2])))
                .toList();
    }

    List<YearTotal> yearlyBelow(Tenant bureau) {
        return rows.of("select " + YEAR + """
                        , count(distinct e.disclosure_id), count(distinct e.tenant_id) from edition e
                         where e.tenant_id = any ((select array_agg(t.id) from tenant t
                               where t.path > ?1 and t.path < ?2)::uuid[])
                         group by 1 order by 1 desc
                        """, bureau.path(), bureau.pathEnd()).stream()
                .map(row -> new YearTotal(Rows.number(row[0]), Rows.number(row[1]), Rows.number(row[2])))
                .toList();
    }

    /** The function answers nothing where the bureau does not show it openly. */
    Map<UUID, Integer> overdueBelow(Tenant bureau, LocalDate day) {
        return rows.of("""
                        select t.id, count(distinct owed.item_code) from tenant t, overdue_shown(t.id, ?3) owed
                         where t.path >= ?1 and t.path < ?2 group by t.id
                        """, bureau.path(), bureau.pathEnd(), day).stream()
                .collect(toMap(row -> (UUID) row[0], row -> Rows.number(row[1])));
    }
}
