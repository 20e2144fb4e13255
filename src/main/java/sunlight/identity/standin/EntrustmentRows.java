package sunlight.identity.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Entrustments, as far as the scope may see them. */
@ApplicationScoped
class EntrustmentRows {

    private static final String ALL =
            "select e.id, e.school_id, e.reviewer_name, e.reviewer_office, e.signs, e.ground, e.from_on, e.until_on,"
                    + " e.revoked_at from entrustment e where ";

    @Inject
    Rows rows;

    /** Those that the bureau in scope made, the newest first. */
    List<Entrustment> made() {
        return read(rows.of(ALL + "e.tenant_id = own_tenant() order by e.granted_at desc limit 500"));
    }

    /** Those about the school in scope. */
    List<Entrustment> about() {
        return read(rows.of(ALL + "e.school_id = own_tenant() order by e.granted_at desc limit 100"));
    }

    /** The schools for which somebody reviews on a day, as long as the own membership lasts. */
    List<UUID> schoolsOf(Actor reviewer, LocalDate today) {
        return rows.column("""
                select distinct e.school_id from entrustment e
                join membership m on m.tenant_id = e.reviewer_tenant and m.id = e.reviewer_membership
                where e.reviewer = ?1 and m.subject = ?1 and e.revoked_at is null and ?2 between e.from_on and e.until_on
                """, reviewer.subject(), today);
    }

    /** Whether the reviewer has one for the school that counts on a day or later. */
    boolean hasOpen(UUID school, String reviewer, LocalDate today) {
        return !rows.column(
                        "select 1 from entrustment where tenant_id = own_tenant() and school_id = ?1 and reviewer = ?2"
                                + " and revoked_at is null and until_on >= ?3",
                        school,
                        reviewer,
                        today)
                .isEmpty();
    }

    UUID add(DelegationRows.Member reviewer, Tenant office, NewEntrustment said, Actor granter, Instant now) {
        var id = Ids.next();
        rows.change(
                """
                insert into entrustment (id, school_id, reviewer, reviewer_name, reviewer_tenant, reviewer_office,
                  reviewer_membership, signs, ground, from_on, until_on, granter_name, granted_at)
                values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8, ?9,
                  cast(cast(?12 as timestamptz) at time zone 'Asia/Shanghai' as date), cast(?10 as date), ?11,
                  cast(?12 as timestamptz))
                """,
                id,
                String.valueOf(said.school()),
                reviewer.subject(),
                reviewer.name(),
                office.id(),
                office.name().zh(),
                reviewer.membership(),
                said.signs(),
                said.ground().strip(),
                String.valueOf(said.until()),
                granter.name(),
                now.toString());
        return id;
    }

    int revoke(UUID id, Actor revoker, Instant now) {
        return rows.change(
                "update entrustment set revoked_at = cast(?2 as timestamptz), revoker_name = ?3"
                        + " where tenant_id = own_tenant() and id = ?1 and revoked_at is null",
                id,
                now.toString(),
                revoker.name());
    }

    private static List<Entrustment> read(List<Object[]> found) {
        return found.stream()
                .map(row -> new Entrustment(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        (String) row[5],
                        Rows.day(row[6]),
                        Rows.day(row[7]),
                        Rows.momentOrNull(row[8])))
                .toList();
    }
}
