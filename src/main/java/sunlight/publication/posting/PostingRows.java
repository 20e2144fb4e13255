package sunlight.publication.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.publication.Answers;
import sunlight.publication.StoredFile;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;

/** The rows of posting records of the tenant in scope. */
@ApplicationScoped
class PostingRows {

    private static final String LINE = """
            select p.id, p.disclosure_id, e.number, p.item_code, e.title, p.place, p.from_on, p.until_on,
                   p.recorder, p.recorder_name, p.recorded_at,
                   d.kind, d.reason, d.decider_name, d.decided_at, x.ended_on, x.reason, x.signer_name,
                   e.withdrawn_at is not null or e.hidden_at is not null
            from posting p
            join edition e on e.tenant_id = p.tenant_id and e.id = p.edition_id
            left join posting_decision d on d.tenant_id = p.tenant_id and d.posting_id = p.id
            left join posting_end x on x.tenant_id = p.tenant_id and x.posting_id = p.id
            where p.tenant_id =\s""";

    private static final String OWN = LINE + "own_tenant() ";

    /** An edition for parents or staff, not withdrawn, not hidden and the newest of its text. */
    static final String IN_FORCE = """
            e.tenant_id = own_tenant() and e.attribute = 'INTERNAL' and e.withdrawn_at is null and e.hidden_at is null
              and not exists (select 1 from edition newer where newer.tenant_id = e.tenant_id
                and newer.disclosure_id = e.disclosure_id and newer.number > e.number)
            """;

    private static final String POSTABLE = """
            select e.id, e.disclosure_id, e.number, e.item_code, e.title, e.index_number, e.published_at
            from edition e
            where\s""" + IN_FORCE;

    @Inject
    Rows rows;

    List<PostableEdition> postable() {
        return rows.of(POSTABLE + " order by e.published_at desc, e.id desc").stream()
                .map(PostingRows::edition)
                .toList();
    }

    Optional<PostableEdition> postable(UUID edition) {
        return rows.of(POSTABLE + " and e.id = ?1", edition).stream()
                .findFirst()
                .map(PostingRows::edition);
    }

    /** Whether an edition for the board was withdrawn or is hidden for a check. */
    boolean isGone(UUID edition) {
        return !rows.column(
                        "select 1 from edition where tenant_id = own_tenant() and id = ?1 and attribute = 'INTERNAL'"
                                + " and (withdrawn_at is not null or hidden_at is not null)",
                        edition)
                .isEmpty();
    }

    String body(UUID edition) {
        return rows.<String>column("select body from edition where tenant_id = own_tenant() and id = ?1", edition)
                .get(0);
    }

    Answers answers(UUID edition) {
        return Answers.ofJson(rows.<String>column(
                        "select elements::text from edition where tenant_id = own_tenant() and id = ?1", edition)
                .get(0));
    }

    List<PostedNotice> all() {
        return rows.of(OWN + " order by p.recorded_at desc, p.id desc").stream()
                .map(PostingRows::line)
                .toList();
    }

    /** Of anybody whom the scope may see. */
    List<PostedNotice> of(UUID tenant, ItemCode item) {
        return rows
                .of(LINE + "?1 and p.item_code = ?2 order by p.from_on desc, p.id desc", tenant, item.value())
                .stream()
                .map(PostingRows::line)
                .toList();
    }

    Optional<PostedNotice> one(UUID id) {
        return rows.of(OWN + " and p.id = ?1", id).stream().findFirst().map(PostingRows::line);
    }

    Optional<StoredFile> photo(UUID id) {
        return rows
                .of(
                        "select photo_sha256, photo_type, photo_size from posting where tenant_id = own_tenant() and id = ?1",
                        id)
                .stream()
                .findFirst()
                .map(row -> new StoredFile(
                        (String) row[0],
                        id + "." + ((String) row[1]).replaceFirst("image/", ""),
                        (String) row[1],
                        ((Number) row[2]).longValue()));
    }

    void add(UUID id, PostableEdition edition, NewPosting posting, StoredFile photo, Actor recorder, Instant now) {
        rows.change(
                """
                insert into posting (id, disclosure_id, edition_id, item_code, place, from_on, until_on, photo_sha256,
                  photo_type, photo_size, recorder, recorder_name, recorded_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                """,
                id,
                edition.disclosure(),
                edition.id(),
                edition.item().value(),
                posting.place().strip(),
                posting.from(),
                posting.until(),
                photo.sha256(),
                photo.mediaType(),
                photo.size(),
                recorder.subject(),
                recorder.name(),
                now);
    }

    void decide(UUID id, boolean confirmed, String reason, Actor decider, Instant now) {
        rows.change("""
                insert into posting_decision (posting_id, kind, reason, decider, decider_name, decided_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, id, confirmed ? "CONFIRMED" : "REFUSED", reason, decider.subject(), decider.name(), now);
    }

    void end(UUID id, PostedNotice.End end, Actor signer, Instant now) {
        rows.change("""
                insert into posting_end (posting_id, ended_on, reason, signer, signer_name, ended_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, id, end.on(), end.reason(), signer.subject(), signer.name(), now);
    }

    private static PostableEdition edition(Object[] row) {
        return new PostableEdition(
                (UUID) row[0],
                (UUID) row[1],
                Rows.number(row[2]),
                new ItemCode((String) row[3]),
                (String) row[4],
                (String) row[5],
                Rows.dayOf(row[6]));
    }

    private static PostedNotice line(Object[] row) {
        return new PostedNotice(
                (UUID) row[0],
                (UUID) row[1],
                Rows.number(row[2]),
                new ItemCode((String) row[3]),
                (String) row[4],
                (String) row[5],
                Rows.day(row[6]),
                Rows.day(row[7]),
                new PostedNotice.Signed((String) row[8], (String) row[9], Rows.moment(row[10])),
                row[11] == null
                        ? null
                        : new PostedNotice.Decision(
                                row[11].equals("CONFIRMED"), (String) row[12], (String) row[13], Rows.moment(row[14])),
                row[15] == null ? null : new PostedNotice.End(Rows.day(row[15]), (String) row[16], (String) row[17]),
                (Boolean) row[18]);
    }
}
