package sunlight.identity;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Tenant;

/** The memberships of the acting person; policies show no others here. */
@ApplicationScoped
class Memberships {

    /** What passes to a colleague who stands in; the rest waits. */
    private static final Set<Permission> DELEGATED = EnumSet.of(Permission.REVIEW, Permission.APPROVE);

    /** A delegation counts while both persons still are the members that they were when it was made. */
    private static final String GROUNDS = """
            select m.tenant_id, array_to_string(m.roles, ','), null, null, null, false
            from membership m join tenant t on t.id = m.tenant_id
            where m.subject = ?1 and t.status = 'ACTIVE'
            union all
            select d.tenant_id, array_to_string(theirs.roles, ','), d.delegator, d.delegator_name, null, false
            from delegation d
            join membership mine on mine.tenant_id = d.tenant_id and mine.id = d.delegate_membership
            join membership theirs on theirs.tenant_id = d.tenant_id and theirs.id = d.delegator_membership
            where d.delegate = ?1 and mine.subject = ?1 and d.revoked_at is null and ?2 between d.from_on and d.until_on
            union all
            select e.school_id, '', null, null, e.reviewer_office, e.signs
            from entrustment e
            join membership m on m.tenant_id = e.reviewer_tenant and m.id = e.reviewer_membership
            join tenant t on t.id = e.reviewer_tenant and t.status = 'ACTIVE'
            where e.reviewer = ?1 and m.subject = ?1 and e.revoked_at is null and ?2 between e.from_on and e.until_on
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** A tenant the person belongs to, with the roles there. */
    record Mine(UUID tenant, Set<Role> roles) {}

    List<Mine> of(Actor actor) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select m.tenant_id, array_to_string(m.roles, ',')
                        from membership m join tenant t on t.id = m.tenant_id
                        where m.subject = ?1 and\s""" + Closing.IS_ACTIVE)
                .setParameter(1, actor.subject())
                .getResultList();
        return rows.stream()
                .map(row -> new Mine((UUID) row[0], roles((String) row[1])))
                .toList();
    }

    /** What the person may do at a tenant: by the own roles there, and people of a school by an administrator above. */
    Set<Permission> permissions(Actor actor, Tenant tenant) {
        var granted = EnumSet.noneOf(Permission.class);
        grants(actor, tenant).forEach(grant -> granted.addAll(grant.permissions()));
        return granted;
    }

    /** The same by its grounds: the own role, that of a colleague who is away, or what a bureau entrusted. */
    List<Grant> grants(Actor actor, Tenant tenant) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(GROUNDS)
                .setParameter(1, actor.subject())
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(row -> row[4] == null
                        ? grant((UUID) row[0], roles((String) row[1]), principal(row), tenant)
                        : entrusted((UUID) row[0], (String) row[4], (Boolean) row[5], tenant))
                .filter(grant -> !grant.permissions().isEmpty())
                .toList();
    }

    private static @Nullable Actor principal(Object[] row) {
        return row[2] == null ? null : new Actor((String) row[2], (String) row[3]);
    }

    private static Grant grant(UUID where, Set<Role> roles, @Nullable Actor principal, Tenant tenant) {
        if (where.equals(tenant.id())) {
            var granted = Stream.of(Permission.values())
                    .filter(permission -> principal == null || DELEGATED.contains(permission))
                    .filter(permission -> roles.stream().anyMatch(role -> role.grants(permission)))
                    .collect(toSet());
            return new Grant(granted, principal, null);
        }
        var above = principal == null && tenant.lineage().contains(where) && roles.contains(Role.BUREAU_ADMIN);
        return new Grant(above ? Set.of(Permission.MANAGE_PEOPLE) : Set.of(), null, null);
    }

    /** What is handed in for review in that school, and nothing else there. */
    private static Grant entrusted(UUID school, String office, boolean signs, Tenant tenant) {
        if (!school.equals(tenant.id())) {
            return new Grant(Set.of(), null, office);
        }
        return new Grant(
                signs
                        ? Set.of(Permission.REVIEW_ENTRUSTED, Permission.SIGN_ENTRUSTED)
                        : Set.of(Permission.REVIEW_ENTRUSTED),
                null,
                office);
    }

    static Set<Role> roles(String list) {
        return Arrays.stream(list.split(","))
                .filter(part -> !part.isEmpty())
                .map(Role::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
