package sunlight.identity.assigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Role;
import sunlight.tenancy.Rows;

/** The supervisors of the bureau in scope and their schools. */
@ApplicationScoped
class AssignmentRows {

    @Inject
    Rows rows;

    /** A member of the bureau that looks after schools. */
    record Member(UUID membership, String subject, String userName, String name) {}

    /** A member looks after a school. */
    record Assignment(UUID membership, UUID school) {}

    List<Member> supervisors() {
        return rows.of("""
                        select id, subject, user_name, display_name from membership
                        where tenant_id = own_tenant() and ?1 = any (roles) order by display_name, user_name
                        """, Role.SUPERVISOR.name()).stream()
                .map(AssignmentRows::member)
                .toList();
    }

    Optional<Member> supervisor(UUID membership) {
        return supervisors().stream()
                .filter(each -> each.membership().equals(membership))
                .findFirst();
    }

    List<Assignment> all() {
        return rows.of("""
                        select m.id, a.school_id from assigned_school a
                        join membership m on m.tenant_id = a.tenant_id and m.subject = a.subject
                        where a.tenant_id = own_tenant()
                        """).stream()
                .map(row -> new Assignment((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Answers how many are new. */
    int add(Member supervisor, Collection<UUID> schools, String by, Instant now) {
        return rows.change("""
                insert into assigned_school (subject, school_id, assigned_by, assigned_at)
                select ?1, school, ?3, ?4 from unnest(cast(?2 as uuid[])) school on conflict do nothing
                """, supervisor.subject(), Rows.array(schools), by, now);
    }

    /** Answers how many there were. */
    int remove(Member supervisor, Collection<UUID> schools) {
        return rows.change("""
                delete from assigned_school where tenant_id = own_tenant() and subject = ?1
                and school_id = any (cast(?2 as uuid[]))
                """, supervisor.subject(), Rows.array(schools));
    }

    private static Member member(Object[] row) {
        return new Member((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
