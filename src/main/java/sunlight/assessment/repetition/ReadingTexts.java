package sunlight.assessment.repetition;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Reads what has become public below a bureau, some at a time. */
@UseCase
public class ReadingTexts {

    private static final String NEXT = """
            select e.id, e.disclosure_id, e.tenant_id, e.item_code, e.body, e.published_at,
                   exists (select 1 from edition_adoption a where a.tenant_id = e.tenant_id and a.edition_id = e.id)
            from edition e
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
                        (Boolean) row[6],
                        Rows.moment(row[5])))
                .toList();
    }
}
