package sunlight.assessment.repetition;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.language.JsonText;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/**
 * Compares what has become public below a bureau with everything that was public before for the same item: texts by their
 * fingerprints, files by their bytes. What it costs is a look into an index for each.
 */
@UseCase
public class Comparing {

    private static final int AT_ONCE = 200;

    /** Where most of the letters stand in another text, it is shown. */
    static final int PERCENT = 60;

    /** A paragraph of so many schools is a regulation's or the bureau's, and nobody's copy. */
    private static final int COMMON = 20;

    /** A text that is put right soon after it was published repeats nothing. */
    private static final int DAYS_BETWEEN = 150;

    /** What is being published at this moment may come in another order. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private static final UUID FIRST = new UUID(0, 0);

    private static final String KEEP = """
            insert into text_paragraph (edition_id, hash, letters, is_file, school_id, disclosure_id, item_code, published_at)
            select edition, hash, letters, file, school, disclosure, item, published
            from jsonb_to_recordset(cast(?1 as jsonb)) as line (
              edition uuid, hash bigint, letters int, file boolean, school uuid, disclosure uuid, item text, published timestamptz)
            on conflict do nothing
            """;

    static final String FIND = """
            with own as (
              select p.* from text_paragraph p where p.tenant_id = own_tenant() and p.edition_id = any (cast(?1 as uuid[]))
            ), whole as (
              select edition_id, sum(letters) as letters from own where not is_file group by edition_id
            ), shared as (
              select n.edition_id, n.school_id, n.disclosure_id, n.item_code, o.edition_id as other_edition,
                     o.school_id as other_school, coalesce(sum(n.letters) filter (where not n.is_file), 0) as letters,
                     bool_or(n.is_file) as by_file, max(o.published_at) as other_at
              from own n
              join text_paragraph o on o.tenant_id = n.tenant_id and o.item_code = n.item_code and o.hash = n.hash
                and o.is_file = n.is_file and o.edition_id <> n.edition_id
                and (o.published_at, o.edition_id) < (n.published_at, n.edition_id)
                and (o.school_id <> n.school_id or not n.is_file and o.published_at < n.published_at - interval '%d days')
              where (select count(*) from (select distinct x.school_id from text_paragraph x
                       where x.tenant_id = n.tenant_id and x.item_code = n.item_code and x.hash = n.hash limit %d) many) < %d
                and not (n.is_file and exists (select 1 from text_paragraph b
                       where b.tenant_id = n.tenant_id and b.school_id = n.tenant_id and b.is_file and b.hash = n.hash))
              group by 1, 2, 3, 4, 5, 6
            ), best as (
              select distinct on (s.edition_id) s.*, greatest(1, coalesce(100 * s.letters / w.letters, 0)) as percent
              from shared s left join whole w on w.edition_id = s.edition_id
              where s.by_file or 100 * s.letters >= %d * w.letters
              order by s.edition_id, s.letters desc, s.other_at desc
            )
            select edition_id, school_id, disclosure_id, item_code, other_edition, other_school, percent, by_file from best
            """.formatted(DAYS_BETWEEN, COMMON, COMMON, PERCENT);

    @Inject
    Rows rows;

    @Inject
    ReadingTexts reading;

    @Inject
    Clock clock;

    /**
     * Takes the next texts in hand.
     *
     * @return whether there may be more
     */
    @ByWorker
    public boolean step() {
        var now = clock.instant();
        var before =
                rows
                        .of("select read_until, last_id from text_reading where tenant_id = own_tenant() for update")
                        .stream()
                        .findFirst();
        var texts = reading.after(
                before.map(row -> Rows.moment(row[0])).orElse(Instant.EPOCH),
                before.map(row -> (UUID) row[1]).orElse(FIRST),
                now.minus(SETTLED),
                AT_ONCE);
        if (texts.isEmpty()) {
            return false;
        }
        var own = texts.stream().filter(text -> !text.adopted()).toList();
        keep(own);
        find(own, now);
        var last = texts.get(texts.size() - 1);
        rows.change("""
                insert into text_reading (read_until, last_id) values (?1, ?2)
                on conflict (tenant_id) do update set read_until = excluded.read_until, last_id = excluded.last_id
                """, last.publishedAt(), last.edition());
        return texts.size() == AT_ONCE;
    }

    private void keep(List<PublishedText> texts) {
        var lines = JsonText.array();
        for (var text : texts) {
            Paragraphs.fingerprints(text.body(), text.names())
                    .forEach((hash, letters) ->
                            lines.add(line(text, hash).add("letters", letters).add("file", false)));
            text.files()
                    .forEach(
                            hash -> lines.add(line(text, hash).add("letters", 1).add("file", true)));
        }
        rows.change(KEEP, lines.build().toString());
    }

    private static JsonObjectBuilder line(PublishedText text, long hash) {
        return JsonText.object()
                .add("edition", text.edition().toString())
                .add("hash", hash)
                .add("school", text.school().toString())
                .add("disclosure", text.disclosure().toString())
                .add("item", text.item())
                .add("published", text.publishedAt().toString());
    }

    private void find(List<PublishedText> texts, Instant now) {
        var editions = Rows.array(texts.stream().map(PublishedText::edition).toList());
        for (var row : rows.of(FIND, editions)) {
            rows.change(
                    """
                    insert into repeated_text (id, school_id, edition_id, disclosure_id, other_school_id, other_edition_id,
                      item_code, percent, found_at, by_file)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing
                    """, Ids.next(), row[1], row[0], row[2], row[5], row[4], row[3], Rows.number(row[6]), now, row[7]);
        }
    }
}
