package sunlight.identity.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;

/** The delegations of the tenant in scope. */
@ApplicationScoped
class DelegationRows {

    private static final String MEMBER = "select 1 from membership m where m.tenant_id = d.tenant_id and m.id = ";

    @Inject
    Rows rows;

    /**
     * A member of the tenant.
     *
     * @param works whether the person has a part in publishing, and does not only read
     */
    record Member(UUID membership, String subject, String name, boolean approver, boolean works) {}

    List<Member> members() {
        return rows
                .of("select id, subject, display_name, 'APPROVER' = any (roles), roles <> '{STAFF}' from membership"
                        + " where tenant_id = own_tenant() order by display_name, user_name")
                .stream()
                .map(row ->
                        new Member((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4]))
                .toList();
    }

    /** The newest first. @param administrator whether whoever reads may end any of them */
    List<Delegation> all(Actor me, boolean administrator) {
        return rows
                .of(
                        "select d.id, d.delegator_name, d.delegate_name, d.from_on, d.until_on, d.reason, d.made_at,"
                                + " d.revoked_at, exists (" + MEMBER + "d.delegator_membership) and exists (" + MEMBER
                                + "d.delegate_membership), d.delegator = ?1 or d.delegate = ?1 from delegation d"
                                + " where d.tenant_id = own_tenant() order by d.from_on desc, d.id desc limit 200",
                        me.subject())
                .stream()
                .map(row -> delegation(row, administrator))
                .toList();
    }

    private static Delegation delegation(Object[] row, boolean administrator) {
        return new Delegation(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Rows.day(row[3]),
                Rows.day(row[4]),
                (String) row[5],
                Rows.moment(row[6]),
                Rows.momentOrNull(row[7]),
                (Boolean) row[8],
                administrator || (Boolean) row[9]);
    }

    /** One delegates at a time, until the transaction ends. */
    void lock(Actor delegator) {
        rows.lock("delegation" + Scope.requireTenant().id() + delegator.subject());
    }

    /** Another of the same person that counts on one of the days. */
    Optional<LocalDate[]> overlapping(Actor delegator, LocalDate from, LocalDate until) {
        return rows
                .of(
                        "select d.from_on, d.until_on from delegation d where d.tenant_id = own_tenant()"
                                + " and d.delegator = ?1 and d.revoked_at is null and d.from_on <= ?3 and d.until_on >= ?2"
                                + " and exists (" + MEMBER + "d.delegate_membership) order by d.from_on",
                        delegator.subject(),
                        from,
                        until)
                .stream()
                .findFirst()
                .map(row -> new LocalDate[] {Rows.day(row[0]), Rows.day(row[1])});
    }

    UUID add(Member delegator, Member delegate, NewDelegation said, Instant now) {
        var id = Ids.next();
        rows.change(
                """
                insert into delegation (id, delegator, delegator_name, delegator_membership, delegate, delegate_name,
                  delegate_membership, from_on, until_on, reason, made_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as date), cast(?9 as date), ?10, cast(?11 as timestamptz))
                """,
                id,
                delegator.subject(),
                delegator.name(),
                delegator.membership(),
                delegate.subject(),
                delegate.name(),
                delegate.membership(),
                String.valueOf(said.from()),
                String.valueOf(said.until()),
                said.reason().strip(),
                now.toString());
        return id;
    }

    void revoke(UUID id, Actor revoker, Instant now) {
        rows.change(
                "update delegation set revoked_at = cast(?2 as timestamptz), revoker_name = ?3"
                        + " where id = ?1 and revoked_at is null",
                id,
                now.toString(),
                revoker.name());
    }
}
