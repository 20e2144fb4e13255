package sunlight.publication.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.publication.Answers;
import sunlight.publication.HiddenPictures;
import sunlight.publication.PublishedFile;
import sunlight.tenancy.Rows;

/** Internal editions in force of the tenant in scope, with how long they hang. */
@ApplicationScoped
class InternalRows {

    private static final String LINE = """
            select e.id, e.disclosure_id, e.number, e.item_code, e.title, e.published_at,
              (select max(p.until_on) from posting p
                 join posting_decision d on d.tenant_id = p.tenant_id and d.posting_id = p.id and d.kind = 'CONFIRMED'
                where p.tenant_id = e.tenant_id and p.edition_id = e.id
                  and cast(?1 as date) between p.from_on and p.until_on
                  and not exists (select 1 from posting_end x where x.tenant_id = p.tenant_id and x.posting_id = p.id))
            from edition e
            where\s""" + PostingRows.IN_FORCE;

    private static final String CARRIES = """
             and exists (select 1 from edition_attachment ea
               join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
              where ea.tenant_id = e.tenant_id and ea.edition_id = e.id and a.id = ?2 and a.hidden_at is null)
            """;

    @Inject
    Rows rows;

    List<InternalLine> all(LocalDate today) {
        return lines(LINE + " order by e.published_at desc, e.id desc", today);
    }

    List<InternalLine> of(UUID disclosure, LocalDate today) {
        return lines(LINE + " and e.disclosure_id = ?2", today, disclosure);
    }

    /** The editions that carry a file; none where it is hidden for a check. */
    List<InternalLine> with(UUID attachment, LocalDate today) {
        return lines(LINE + CARRIES, today, attachment);
    }

    InternalText text(InternalLine line) {
        var row = rows.of("""
                select index_number, document_number, formed_on, body, elements::text from edition
                where tenant_id = own_tenant() and id = ?1
                """, line.id()).get(0);
        var files = files(line.id());
        return new InternalText(
                line,
                (String) row[0],
                (String) row[1],
                Rows.dayOrNull(row[2]),
                HiddenPictures.leftOut((String) row[3], files),
                Answers.ofJson((String) row[4]),
                files);
    }

    private List<PublishedFile> files(UUID edition) {
        return rows.of("""
                select a.id, a.sha256, a.file_name, a.media_type, a.size_bytes, a.inline from edition_attachment ea
                join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                where ea.tenant_id = own_tenant() and ea.edition_id = ?1 and a.hidden_at is null order by ea.position
                """, edition).stream()
                .map(row -> new PublishedFile(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        (Boolean) row[5]))
                .toList();
    }

    private List<InternalLine> lines(String sql, Object... values) {
        return rows.of(sql, values).stream()
                .map(row -> new InternalLine(
                        (UUID) row[0],
                        (UUID) row[1],
                        Rows.number(row[2]),
                        new ItemCode((String) row[3]),
                        (String) row[4],
                        Rows.dayOf(row[5]),
                        Rows.dayOrNull(row[6])))
                .toList();
    }
}
