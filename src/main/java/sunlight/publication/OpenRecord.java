package sunlight.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.richtext.RichText;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/**
 * What leaves the pages. Everything is read in the public's scope, so that what is withdrawn, hidden or not meant for
 * everybody leaves by no outlet.
 */
@PublicReading
public class OpenRecord {

    private static final String BELOW = """
            e.tenant_id = any ((select array_agg(t.id) from tenant t
            where t.path >= ?1 and t.path < ?2)::uuid[]) and\s""";

    /** Of what a text consists that has no words of its own: the message that says so. */
    static final String INSTEAD = "case when exists (select 1 from edition_adoption a where a.tenant_id = e.tenant_id"
            + " and a.edition_id = e.id) then 'portal.adopted.begins'"
            + " when exists (select 1 from edition_attachment f where f.tenant_id = e.tenant_id and f.edition_id = e.id)"
            + " then 'portal.files.begins' else '' end";

    @Inject
    Rows rows;

    /** A current edition with the beginning of its text. */
    public record Excerpt(PublishedSummary summary, String begins) {}

    /** A disclosure that can be read, and the number of its newest edition that can. */
    public record Standing(UUID tenant, UUID disclosure, ItemCode item, int number) {}

    /** Something overdue that the bureau shows openly. */
    public record Overdue(UUID tenant, ItemCode item, LocalDate dueOn) {}

    /** Behind which edition a page begins. */
    public record Behind(Instant publishedAt, UUID edition) {

        /** The newest comes first. */
        public static final Behind NOTHING = new Behind(
                PublishedSummary.Place.BEGINNING.publishedAt(), PublishedSummary.Place.BEGINNING.disclosure());
    }

    /** Some editions, and behind which the next ones stand, if there are any. */
    public record Page(List<OpenEdition> editions, Optional<Behind> next) {}

    /** The newest of a tenant and all below it; only of some items, if any are given. */
    @OpenToAll
    public List<Excerpt> latestBelow(Tenant top, Optional<Set<ItemCode>> items, int limit) {
        return rows
                .of(
                        "select " + PublicEditions.SUMMARY + ", left(e.body, 3000), " + INSTEAD
                                + " from edition e where " + BELOW
                                + "(?3 = '' or e.item_code = any (cast(?4 as text[]))) and " + PublicEditions.IS_CURRENT
                                + " order by e.published_at desc, e.id desc limit ?5",
                        top.path(),
                        top.pathEnd(),
                        items.isEmpty() ? "" : "some",
                        Rows.array(items.orElse(Set.of())),
                        limit)
                .stream()
                .map(row -> new Excerpt(
                        PublicEditions.summary(row), begins(RichText.plainText((String) row[6]), (String) row[7])))
                .toList();
    }

    /** What is read above, or in a file, is told of and not repeated: it may be withdrawn there. */
    static String begins(String body, String instead) {
        return body.isBlank() && !instead.isEmpty() ? Messages.say(Language.ZH, instead) : body;
    }

    /** What of a tenant and all below it is overdue on a day and shown openly, the latest first. */
    @OpenToAll
    public List<Overdue> overdueBelow(Tenant top, LocalDate day, int limit) {
        return rows.of("""
                        select t.id, late.item_code, late.due_on from tenant t, lateral overdue_shown(t.id, ?3) late
                        where t.path >= ?1 and t.path < ?2 order by late.due_on desc, t.path, late.item_code limit ?4
                        """, top.path(), top.pathEnd(), day, limit).stream()
                .map(row -> new Overdue((UUID) row[0], new ItemCode((String) row[1]), Rows.day(row[2])))
                .toList();
    }

    /** Every edition of the tenant that can be read, older ones too, the newest first. */
    @OpenToAll
    public Page editions(Tenant tenant, Behind behind, int limit) {
        var found = rows.of(
                "select " + PublicEditions.CONTENT + ", e.disclosure_id, e.content_hash, " + PublicEditions.IS_CURRENT
                        + " from edition e where e.tenant_id = ?1"
                        + " and (e.published_at, e.id) < (cast(?2 as timestamptz), cast(?3 as uuid))"
                        + " order by e.published_at desc, e.id desc limit ?4",
                tenant.id(),
                behind.publishedAt().toString(),
                behind.edition().toString(),
                limit);
        var files = files(tenant, found);
        var editions = found.stream()
                .map(row -> open(tenant, row, files.getOrDefault((UUID) row[9], List.of())))
                .toList();
        return new Page(editions, found.size() < limit ? Optional.empty() : Optional.of(last(found)));
    }

    /** Everything of some tenants that can be read, without its texts. */
    @OpenToAll
    public List<Standing> standing(Collection<UUID> tenants) {
        return rows
                .of(
                        "select e.tenant_id, e.disclosure_id, e.item_code, e.number from edition e"
                                + " where e.tenant_id = any (cast(?1 as uuid[])) and " + PublicEditions.IS_CURRENT,
                        Rows.array(tenants))
                .stream()
                .map(row ->
                        new Standing((UUID) row[0], (UUID) row[1], new ItemCode((String) row[2]), Rows.number(row[3])))
                .toList();
    }

    /** The current edition of a disclosure. */
    @OpenToAll
    public Optional<OpenEdition> current(Tenant tenant, UUID disclosure) {
        var found = rows.of(
                "select " + PublicEditions.CONTENT + ", e.disclosure_id, e.content_hash, true from edition e"
                        + " where e.tenant_id = ?1 and e.disclosure_id = ?2 order by e.number desc limit 1",
                tenant.id(),
                disclosure);
        var files = files(tenant, found);
        return found.stream().findFirst().map(row -> open(tenant, row, files.getOrDefault((UUID) row[9], List.of())));
    }

    private static Behind last(List<Object[]> found) {
        var row = found.get(found.size() - 1);
        return new Behind(Rows.moment(row[8]), (UUID) row[9]);
    }

    private static OpenEdition open(Tenant tenant, Object[] row, List<PublishedFile> files) {
        return new OpenEdition(
                PublicEditions.edition(tenant.id(), (UUID) row[13], row, files), (String) row[14], (Boolean) row[15]);
    }

    /** Of a whole page of editions in one question. */
    private Map<UUID, List<PublishedFile>> files(Tenant tenant, List<Object[]> editions) {
        var ids = Rows.array(editions.stream().map(row -> row[9]).toList());
        return rows.of("select " + PublicEditions.FILE + """
                         , ea.edition_id from edition_attachment ea
                         join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                        where ea.tenant_id = ?1 and ea.edition_id = any (cast(?2 as uuid[])) order by ea.position
                        """, tenant.id(), ids).stream()
                .collect(groupingBy(row -> (UUID) row[6], mapping(OpenRecord::file, toList())));
    }

    private static PublishedFile file(Object[] row) {
        return PublicEditions.file(Arrays.copyOf(row, 6));
    }
}
