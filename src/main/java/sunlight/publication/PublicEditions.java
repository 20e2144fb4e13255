package sunlight.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Editions as the public's database role sees them; policies leave out what is withdrawn or not proactive. */
@ApplicationScoped
class PublicEditions {

    static final String SUMMARY = "e.tenant_id, e.disclosure_id, e.item_code, e.number, e.title, e.published_at ";
    static final String CONTENT = """
            e.number, e.item_code, e.title, e.body, e.elements::text, e.formed_on, e.document_number, e.index_number,
            e.published_at, e.id, (select max(c.confirmed_on) from confirmation c
                                    where c.tenant_id = e.tenant_id and c.disclosure_id = e.disclosure_id),
            (select concat_ws(' ', a.source_tenant, a.source_disclosure, t.slug, a.source_number, a.source_hash)
               from edition_adoption a join tenant t on t.id = a.source_tenant
              where a.tenant_id = e.tenant_id and a.edition_id = e.id),
            (select concat_ws(' ', s.published_on, s.address, s.publisher)
               from edition_snapshot s where s.tenant_id = e.tenant_id and s.edition_id = e.id)
            """;
    static final String TRACE = """
            t.number, t.item_code, t.published_at, t.withdrawn_at, t.withdrawal_reason, t.expired, t.notice_from, t.notice_until,
            t.notice_days, t.notice_working, t.notice_comes_down, t.change_kind, t.change_note
            """;
    static final String IS_CURRENT = """
            not exists (select 1 from edition newer where newer.tenant_id = e.tenant_id
                          and newer.disclosure_id = e.disclosure_id and newer.number > e.number)
            """;

    @Inject
    Rows rows;

    List<PublishedSummary> currentOf(UUID tenant) {
        return rows(
                        "select " + SUMMARY + " from edition e where e.tenant_id = ?1 and " + IS_CURRENT
                                + " order by e.published_at desc, e.id desc",
                        tenant)
                .stream()
                .map(PublicEditions::summary)
                .toList();
    }

    List<PublishedSummary> some(
            UUID tenant, Optional<ItemCode> item, Optional<PublishedSummary.Place> behind, int limit) {
        var from = behind.orElse(PublishedSummary.Place.BEGINNING);
        return rows(
                        "select " + SUMMARY + " from edition e where e.tenant_id = ?1 and (?2 = '' or e.item_code = ?2)"
                                + " and (e.published_at, e.disclosure_id) < (cast(?3 as timestamptz), cast(?4 as uuid))"
                                + " and " + IS_CURRENT + " order by e.published_at desc, e.disclosure_id desc limit ?5",
                        tenant,
                        item.map(ItemCode::value).orElse(""),
                        from.publishedAt().toString(),
                        from.disclosure().toString(),
                        limit)
                .stream()
                .map(PublicEditions::summary)
                .toList();
    }

    List<PublishedSummary> latestBelow(Tenant bureau, int limit) {
        return rows(
                        "select " + SUMMARY + """
                         from edition e where e.tenant_id = any ((select array_agg(t.id) from tenant t
                         where t.path >= ?1 and t.path < ?2)::uuid[]) and\s""" + IS_CURRENT + " order by e.published_at desc, e.id desc limit ?3",
                        bureau.path(),
                        bureau.pathEnd(),
                        limit)
                .stream()
                .map(PublicEditions::summary)
                .toList();
    }

    /** Number 0 asks for the newest. */
    Optional<PublishedEdition> edition(UUID tenant, UUID disclosure, int number) {
        return rows("select " + CONTENT + """
                        from edition e
                        where e.tenant_id = ?1 and e.disclosure_id = ?2 and (?3 = 0 or e.number = ?3)
                        order by e.number desc limit 1
                        """, tenant, disclosure, number).stream()
                .findFirst()
                .map(row -> edition(tenant, disclosure, row, files(tenant, (UUID) row[9])));
    }

    /** @param row begins with {@link #CONTENT} */
    static PublishedEdition edition(UUID tenant, UUID disclosure, Object[] row, List<PublishedFile> files) {
        return new PublishedEdition(
                tenant,
                disclosure,
                Rows.number(row[0]),
                new ItemCode((String) row[1]),
                (String) row[2],
                HiddenPictures.leftOut((String) row[3], files),
                Answers.ofJson((String) row[4]),
                Rows.day(row[5]),
                (String) row[6],
                (String) row[7],
                Rows.moment(row[8]),
                files,
                Rows.dayOrNull(row[10]),
                row[11] == null ? null : Adoption.of((String) row[11]),
                row[12] == null ? null : Snapshot.of((String) row[12]));
    }

    Optional<PublishedEdition> edition(UUID tenant, String indexNumber, int number) {
        return rows
                .<UUID>column(
                        "select disclosure_id from edition where tenant_id = ?1 and index_number = ?2 and number = ?3",
                        tenant,
                        indexNumber,
                        number)
                .stream()
                .findFirst()
                .flatMap(disclosure -> edition(tenant, disclosure, number));
    }

    static final String FILE = "a.id, a.sha256, a.file_name, a.media_type, a.size_bytes, a.inline ";

    private List<PublishedFile> files(UUID tenant, UUID edition) {
        return rows("select " + FILE + """
                         from edition_attachment ea join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                        where ea.tenant_id = ?1 and ea.edition_id = ?2 order by ea.position
                        """, tenant, edition).stream()
                .map(PublicEditions::file)
                .toList();
    }

    Optional<PublishedFile> file(UUID tenant, UUID file) {
        return rows("select " + FILE + " from attachment a where a.tenant_id = ?1 and a.id = ?2", tenant, file).stream()
                .findFirst()
                .map(PublicEditions::file);
    }

    /** A file beside the text of a disclosure, in any of its public editions. */
    Optional<PublishedFile> file(UUID tenant, UUID disclosure, UUID file) {
        return rows(
                        "select " + FILE + " from attachment a"
                                + " where a.tenant_id = ?1 and a.disclosure_id = ?2 and a.id = ?3 and not a.inline",
                        tenant,
                        disclosure,
                        file)
                .stream()
                .findFirst()
                .map(PublicEditions::file);
    }

    List<EditionTrace> traces(UUID tenant, UUID disclosure) {
        return rows("select " + TRACE + " from edition_traces(?1, ?2) t", tenant, disclosure).stream()
                .map(PublicEditions::trace)
                .toList();
    }

    /** @param row begins with {@link #TRACE} */
    static EditionTrace trace(Object[] row) {
        return new EditionTrace(
                Rows.number(row[0]),
                new ItemCode((String) row[1]),
                Rows.moment(row[2]),
                Rows.momentOrNull(row[3]),
                (String) row[4],
                (Boolean) row[5],
                notice(row),
                row[11] == null ? null : new Change(ChangeKind.valueOf((String) row[11]), (String) row[12]));
    }

    private static @Nullable NoticeRun notice(Object[] row) {
        return row[6] == null
                ? null
                : new NoticeRun(
                        Rows.day(row[6]), Rows.day(row[7]), Rows.number(row[8]), (Boolean) row[9], (Boolean) row[10]);
    }

    Map<ItemCode, LocalDate> nil(UUID tenant, LocalDate day) {
        return byItem(rows(
                "select n.item_code, n.until_on from nil_shown(?1, ?2) n where not exists (select 1 from edition e"
                        + " where e.tenant_id = ?1 and e.item_code = n.item_code and e.published_at > n.signed_at)",
                tenant,
                day));
    }

    List<TakenDown> takenDown(UUID tenant) {
        return rows(
                        "select item_code, disclosure_id, published_at, withdrawn_at, expired from taken_down(?1)"
                                + " order by withdrawn_at desc, disclosure_id",
                        tenant)
                .stream()
                .map(row -> new TakenDown(
                        new ItemCode((String) row[0]),
                        (UUID) row[1],
                        Rows.moment(row[2]),
                        Rows.moment(row[3]),
                        (Boolean) row[4]))
                .toList();
    }

    Map<ItemCode, LocalDate> overdue(UUID tenant, LocalDate day) {
        return byItem(rows("select item_code, min(due_on) from overdue_shown(?1, ?2) group by item_code", tenant, day));
    }

    Set<ItemCode> withoutEvent(UUID tenant, LocalDate day) {
        return rows("select item_code, 0 from without_event(?1, ?2)", tenant, day).stream()
                .map(row -> new ItemCode((String) row[0]))
                .collect(toSet());
    }

    private static Map<ItemCode, LocalDate> byItem(List<Object[]> rows) {
        return rows.stream().collect(toMap(row -> new ItemCode((String) row[0]), row -> Rows.day(row[1])));
    }

    private List<Object[]> rows(String sql, Object... values) {
        return rows.of(sql, values);
    }

    static PublishedSummary summary(Object[] row) {
        return new PublishedSummary(
                (UUID) row[0],
                (UUID) row[1],
                new ItemCode((String) row[2]),
                Rows.number(row[3]),
                (String) row[4],
                Rows.moment(row[5]));
    }

    static PublishedFile file(Object[] row) {
        return new PublishedFile(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                (Boolean) row[5]);
    }
}
