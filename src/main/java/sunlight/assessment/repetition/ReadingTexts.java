package sunlight.assessment.repetition;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Reads what has become public below a bureau, some at a time. */
@UseCase
public class ReadingTexts {

    /** So many hexadecimal digits make a number as it is stored. */
    private static final int DIGITS = 16;

    private static final String NEXT = """
            select e.id, e.disclosure_id, e.tenant_id, e.item_code, e.body, e.published_at,
                   exists (select 1 from edition_adoption a where a.tenant_id = e.tenant_id and a.edition_id = e.id),
                   t.name_zh, t.name_en,
                   coalesce((select string_agg(distinct a.sha256, ' ') from edition_attachment ea
                     join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id and not a.inline
                     where ea.tenant_id = e.tenant_id and ea.edition_id = e.id), '')
            from edition e join tenant t on t.id = e.tenant_id
            where (e.published_at, e.id) > (?1, ?2) and e.published_at < ?3
              and e.attribute = 'PROACTIVE' and e.withdrawn_at is null and e.hidden_at is null
            order by e.published_at, e.id limit ?4
            """;

    @Inject
    Rows rows;

    /** What has come after another text, in the order of publication. */
    @OverSubtree
    @WithinUseCase
    public List<PublishedText> after(Instant moment, UUID id, Instant before, int limit) {
        return rows.of(NEXT, moment, id, before, limit).stream()
                .map(row -> new PublishedText(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        List.of((String) row[7], (String) row[8]),
                        files((String) row[9]),
                        (Boolean) row[6],
                        Rows.moment(row[5])))
                .toList();
    }

    private static List<Long> files(String hashes) {
        return Stream.of(hashes.split(" "))
                .filter(each -> each.length() >= DIGITS)
                .map(each -> Long.parseUnsignedLong(each.substring(0, DIGITS), 16))
                .toList();
    }
}
