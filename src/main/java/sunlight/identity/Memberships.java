package sunlight.identity;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Tenant;

/** The memberships of the acting person; policies show no others here. */
@ApplicationScoped
class Memberships {

    @PersistenceContext
    EntityManager entities;

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
        for (var mine : of(actor)) {
            if (mine.tenant().equals(tenant.id())) {
                Stream.of(Permission.values())
                        .filter(permission -> mine.roles().stream().anyMatch(role -> role.grants(permission)))
                        .forEach(granted::add);
            } else if (tenant.lineage().contains(mine.tenant()) && mine.roles().contains(Role.BUREAU_ADMIN)) {
                granted.add(Permission.MANAGE_PEOPLE);
            }
        }
        return granted;
    }

    static Set<Role> roles(String list) {
        return Arrays.stream(list.split(","))
                .filter(part -> !part.isEmpty())
                .map(Role::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
