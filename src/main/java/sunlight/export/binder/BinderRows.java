package sunlight.export.binder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.ComplianceStatus;
import sunlight.export.binder.Binder.Section;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.language.Text;
import sunlight.ledger.LogKind;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;

/** What of the tenant in scope is on record in a period: editions, declarations and what bears on them; never a draft. */
@ApplicationScoped
class BinderRows {

    /** Hidden or withdrawn things are told of, without what they said. */
    private static final String EDITIONS = """
            select e.item_code, case when e.hidden_at is null and e.withdrawn_at is null then e.title else '' end, e.number,
                   e.index_number, e.formed_on, e.published_at, e.withdrawn_at, e.hidden_at is not null, e.attribute,
                   e.content_hash, l.seq, l.kind, l.hash
              from edition e
              left join lateral (select seq, kind, hash from ledger_entry l where l.tenant_id = e.tenant_id
                and l.index_number = e.index_number and l.edition = e.number order by seq limit 1) l on true
             where e.tenant_id = own_tenant() and e.published_at < ?2 and (e.published_at >= ?1
               or ((e.withdrawn_at is null or e.withdrawn_at >= ?1) and not exists (select 1 from edition n
                 where n.tenant_id = e.tenant_id and n.disclosure_id = e.disclosure_id and n.number > e.number
                   and n.published_at < ?1)))
             order by e.published_at, e.index_number, e.number limit ?3""";

    private static final String STATUSES = """
            select item_code, status, from_on, until_on, due_on, reason::text from compliance_interval
             where tenant_id = own_tenant() and known_until is null and status <> 'NOT_APPLICABLE' and from_on <= ?2
               and (until_on is null or until_on > ?1)
             order by item_code, from_on""";

    private static final String DECLARATIONS = """
            select item_code, kind, from_on, until_on, statement, signer_name, signed_at from declaration
             where tenant_id = own_tenant() and from_on <= ?2 and until_on >= ?1 order by signed_at""";

    private static final String CONFIRMATIONS = """
            select c.item_code, d.index_number, c.confirmed_on, c.signer_name from confirmation c
              join disclosure d on d.tenant_id = c.tenant_id and d.id = c.disclosure_id
             where c.tenant_id = own_tenant() and c.confirmed_on between ?1 and ?2 order by c.confirmed_on""";

    private static final String EXEMPTIONS = """
            select array_to_string(e.items, ' '), e.from_on, e.until_on, e.ground, t.name_zh, t.name_en, e.granted_at,
                   r.revoked_at, coalesce(r.reason, '')
              from exemption e join tenant t on t.id = e.tenant_id
              left join exemption_revocation r on r.tenant_id = e.tenant_id and r.id = e.id
             where e.addressee_id = own_tenant() and e.from_on <= ?2 and e.until_on >= ?1 order by e.from_on""";

    private static final String POSTINGS = """
            select p.item_code, p.place, p.from_on, coalesce(x.ended_on, p.until_on), coalesce(d.kind, 'WAITING'),
                   coalesce(x.reason, d.reason, ''), p.photo_sha256
              from posting p
              left join posting_decision d on d.tenant_id = p.tenant_id and d.posting_id = p.id
              left join posting_end x on x.tenant_id = p.tenant_id and x.posting_id = p.id
             where p.tenant_id = own_tenant() and p.from_on <= ?2 and p.until_on >= ?1 order by p.from_on""";

    @Inject
    Rows rows;

    /** Where the publication log ends. */
    String log() {
        return rows.of("select seq, hash from ledger_head where tenant_id = own_tenant()").stream()
                .findFirst()
                .map(row -> row[0] + " " + row[1])
                .orElse("0");
    }

    Section editions(LocalDate from, LocalDate until, int most) {
        var found = rows.of(EDITIONS, Time.startOf(from), Time.endOf(until), most).stream()
                .map(BinderRows::edition)
                .toList();
        return new Section(
                "editions",
                List.of("item", "title", "edition", "index", "formed", "published", "state", "log", "hash"),
                List.of(6, 17, 5, 10, 8, 8, 10, 22, 22),
                found);
    }

    private static List<Object> edition(Object[] row) {
        // Whoever guesses what it said could try the guess against a hash.
        var untold = ((String) row[1]).isEmpty();
        return List.of(
                row[0],
                untold ? Message.of("binder.untold") : row[1],
                Rows.number(row[2]),
                row[3],
                Rows.day(row[4]),
                Rows.dayOf(row[5]),
                state(row),
                row[10] == null
                        ? Message.of("binder.notLogged")
                        : Message.of("binder.logged", row[10].toString(), LogKind.valueOf((String) row[11]), row[12]),
                untold ? "" : row[9]);
    }

    private static Message state(Object[] row) {
        if (row[6] != null) {
            return Message.of("binder.withdrawn", Rows.dayOf(row[6]));
        }
        if ((Boolean) row[7]) {
            return Message.of("binder.hidden");
        }
        return Message.of("INTERNAL".equals(row[8]) ? "binder.internal" : "binder.public");
    }

    Section statuses(LocalDate from, LocalDate until) {
        return section(
                "statuses",
                List.of("item", "status", "from", "until", "due", "reason"),
                List.of(6, 10, 8, 8, 8, 50),
                rows.of(STATUSES, from, until),
                row -> List.of(
                        row[0],
                        ComplianceStatus.valueOf((String) row[1]),
                        Rows.day(row[2]),
                        row[3] == null ? "" : Rows.day(row[3]).minusDays(1),
                        orEmpty(Rows.dayOrNull(row[4])),
                        MessageJson.read((String) row[5])));
    }

    /** Confirmations and declarations. */
    List<Section> declarations(LocalDate from, LocalDate until) {
        var sections = new ArrayList<Section>();
        sections.add(section(
                "confirmations",
                List.of("item", "index", "confirmed", "signer"),
                List.of(10, 25, 15, 30),
                rows.of(CONFIRMATIONS, from, until),
                row -> List.of(row[0], row[1], Rows.day(row[2]), row[3])));
        sections.add(section(
                "declarations",
                List.of("item", "kind", "from", "until", "statement", "signer", "signed"),
                List.of(6, 9, 8, 8, 40, 14, 8),
                rows.of(DECLARATIONS, from, until),
                row -> List.of(
                        row[0],
                        Message.of("binder.declaration." + row[1]),
                        Rows.day(row[2]),
                        Rows.day(row[3]),
                        row[4],
                        row[5],
                        Rows.dayOf(row[6]))));
        return sections;
    }

    Section exemptions(LocalDate from, LocalDate until) {
        return section(
                "exemptions",
                List.of("items", "from", "until", "ground", "granter", "granted", "revoked"),
                List.of(14, 8, 8, 30, 14, 8, 18),
                rows.of(EXEMPTIONS, from, until),
                row -> List.of(
                        row[0],
                        Rows.day(row[1]),
                        Rows.day(row[2]),
                        row[3],
                        new Text((String) row[4], (String) row[5]),
                        Rows.dayOf(row[6]),
                        row[7] == null ? "" : Message.of("binder.revoked", Rows.dayOf(row[7]), row[8])));
    }

    Section postings(LocalDate from, LocalDate until) {
        return section(
                "postings",
                List.of("item", "place", "from", "until", "state", "remark", "photo"),
                List.of(6, 18, 8, 8, 9, 20, 26),
                rows.of(POSTINGS, from, until),
                row -> List.of(
                        row[0],
                        row[1],
                        Rows.day(row[2]),
                        Rows.day(row[3]),
                        Message.of("binder.posting." + row[4]),
                        row[5],
                        row[6]));
    }

    private static Section section(
            String key,
            List<String> columns,
            List<Integer> widths,
            List<Object[]> found,
            Function<Object[], List<Object>> cells) {
        return new Section(key, columns, widths, found.stream().map(cells).toList());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
