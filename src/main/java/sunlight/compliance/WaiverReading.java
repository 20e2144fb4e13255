package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Rows;

/** Reads waivers; the scope decides whose. Each is told with its history, the newest first. */
@ApplicationScoped
class WaiverReading {

    private static final String EXEMPTIONS = """
            select e.id, e.addressee_id, e.tenant_id, array_to_string(e.items, ','), e.from_on, e.until_on, e.ground,
                   e.granter_name, e.granted_at, r.revoker_name, r.revoked_at, r.reason
            from exemption e left join exemption_revocation r on r.tenant_id = e.tenant_id and r.id = e.id
            where\s""";
    private static final String NILS = """
            select id, tenant_id, tenant_id, item_code, from_on, until_on, statement, signer_name, signed_at
            from declaration where kind = 'NIL' order by signed_at desc, id""";
    private static final String NEWEST = " order by e.granted_at desc, e.id";

    @Inject
    Rows rows;

    List<Waiver> exemptions() {
        return read(Waiver.Kind.EXEMPTION, rows.of(EXEMPTIONS + "true" + NEWEST));
    }

    /** The exemptions of one tenant that cover an item, ended ones included. */
    List<Waiver> exemptions(UUID tenant, ItemCode item) {
        return read(
                Waiver.Kind.EXEMPTION,
                rows.of(EXEMPTIONS + "e.addressee_id = ?1 and ?2 = any (e.items)" + NEWEST, tenant, item.value()));
    }

    /** Who grants next for a tenant waits until this transaction has ended; so does the database itself. */
    void takeTurns(UUID tenant) {
        rows.lock("exemption" + tenant);
    }

    /** What excuses a tenant from one of the items on one of the days, and was not revoked. */
    List<Waiver> standing(UUID tenant, Set<ItemCode> items, LocalDate from, LocalDate until) {
        return read(Waiver.Kind.EXEMPTION, rows.of(EXEMPTIONS + """
                                r.id is null and e.addressee_id = ?1 and e.items && cast(?2 as text[])
                                and e.from_on <= ?3 and e.until_on >= ?4
                                """ + NEWEST, tenant, Rows.array(items), until, from));
    }

    /** An exemption that the tenant in scope granted. */
    Optional<Waiver> own(UUID id) {
        return read(
                        Waiver.Kind.EXEMPTION,
                        rows.of(EXEMPTIONS + "e.tenant_id = own_tenant() and e.id = ?1" + NEWEST, id))
                .stream()
                .findFirst();
    }

    List<Waiver> nils() {
        return read(Waiver.Kind.NIL, rows.of(NILS));
    }

    /** What the public may know: until when items of a tenant are exempt. */
    Map<ItemCode, LocalDate> exemptUntil(UUID tenant, LocalDate day) {
        return rows.of("""
                        select covered.item_code, max(e.until_on)
                        from exemption e cross join unnest(e.items) as covered(item_code)
                        where e.addressee_id = ?1 and ?2 between e.from_on and e.until_on
                          and not exists (select 1 from exemption_revocation r
                                           where r.tenant_id = e.tenant_id and r.id = e.id)
                        group by covered.item_code
                        """, tenant, day).stream()
                .collect(Collectors.toMap(row -> new ItemCode((String) row[0]), row -> Rows.day(row[1])));
    }

    private static List<Waiver> read(Waiver.Kind kind, List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Waiver(
                        (UUID) row[0],
                        kind,
                        (UUID) row[1],
                        (UUID) row[2],
                        Stream.of(((String) row[3]).split(",", -1))
                                .map(ItemCode::new)
                                .toList(),
                        Rows.day(row[4]),
                        Rows.day(row[5]),
                        (String) row[6],
                        new Waiver.Signed((String) row[7], Rows.moment(row[8])),
                        kind == Waiver.Kind.NIL ? null : ended(row)))
                .toList();
    }

    private static Waiver.@Nullable Ended ended(Object[] row) {
        return row[10] == null ? null : new Waiver.Ended((String) row[9], Rows.moment(row[10]), (String) row[11]);
    }
}
