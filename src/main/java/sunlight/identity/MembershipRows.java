package sunlight.identity;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.tenancy.Ids;

/** The memberships of the tenant in scope. */
@ApplicationScoped
class MembershipRows {

    @PersistenceContext
    EntityManager entities;

    List<Person> all(String me) {
        @SuppressWarnings("unchecked")
        List<Object[]> found =
                entities.createNativeQuery("""
                        select id, user_name, display_name, array_to_string(roles, ','), subject = ?1
                        from membership where tenant_id = own_tenant() order by display_name, user_name
                        """).setParameter(1, me).getResultList();
        return found.stream()
                .map(row -> new Person(
                        (UUID) row[0], (String) row[1], (String) row[2], Memberships.roles((String) row[3]), (Boolean)
                                row[4]))
                .toList();
    }

    boolean has(String subject) {
        return !entities.createNativeQuery("select 1 from membership where tenant_id = own_tenant() and subject = ?1")
                .setParameter(1, subject)
                .getResultList()
                .isEmpty();
    }

    UUID add(String subject, String userName, String displayName, Set<Role> roles, String addedBy) {
        var id = Ids.next();
        entities.createNativeQuery("""
                        insert into membership (id, subject, user_name, display_name, roles, added_by)
                        values (?1, ?2, ?3, ?4, string_to_array(?5, ','), ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, subject)
                .setParameter(3, userName)
                .setParameter(4, displayName)
                .setParameter(5, list(roles))
                .setParameter(6, addedBy)
                .executeUpdate();
        return id;
    }

    /** Remembers for good that the account was opened here: only then may its password be reset here. */
    void noteOpened(String subject) {
        entities.createNativeQuery("insert into opened_account (subject) values (?1) on conflict do nothing")
                .setParameter(1, subject)
                .executeUpdate();
    }

    boolean opened(String subject) {
        return !entities.createNativeQuery("select 1 from opened_account where subject = ?1")
                .setParameter(1, subject)
                .getResultList()
                .isEmpty();
    }

    void changeRoles(UUID membership, Set<Role> roles) {
        entities.createNativeQuery("update membership set roles = string_to_array(?2, ',') where id = ?1")
                .setParameter(1, membership)
                .setParameter(2, list(roles))
                .executeUpdate();
    }

    /** Whoever looks after schools no more does not find them again when the role comes back. */
    void forgetSchools(UUID membership) {
        entities.createNativeQuery("""
                        delete from assigned_school where tenant_id = own_tenant()
                        and subject = (select subject from membership where tenant_id = own_tenant() and id = ?1)
                        """).setParameter(1, membership).executeUpdate();
    }

    void remove(UUID membership) {
        entities.createNativeQuery("delete from membership where id = ?1")
                .setParameter(1, membership)
                .executeUpdate();
    }

    String subject(UUID membership) {
        @SuppressWarnings("unchecked")
        List<String> found = entities.createNativeQuery(
                        "select subject from membership where tenant_id = own_tenant() and id = ?1")
                .setParameter(1, membership)
                .getResultList();
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }

    boolean belongsElsewhere(String subject) {
        return (Boolean) entities.createNativeQuery("select belongs_elsewhere(?1)")
                .setParameter(1, subject)
                .getSingleResult();
    }

    private static String list(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(joining(","));
    }
}
