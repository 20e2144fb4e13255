package sunlight.workdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;
import sunlight.problem.NotFound;

/** The own terms and anchor dates of the tenant in scope. */
@ApplicationScoped
class CalendarRows {

    @PersistenceContext
    EntityManager entities;

    List<KeptTerm> terms() {
        return rows("""
                select id, name_zh, name_en, starts_on, ends_on from school_term
                where tenant_id = own_tenant() order by starts_on desc
                """).stream()
                .map(row -> new KeptTerm(
                        (UUID) row[0], new Text((String) row[1], (String) row[2]), day(row[3]), day(row[4])))
                .toList();
    }

    List<KeptAnchor> anchors() {
        return rows("""
                select id, anchor, falls_on from anchor_date
                where tenant_id = own_tenant() order by falls_on desc, anchor
                """).stream()
                .map(row -> new KeptAnchor((UUID) row[0], Anchor.valueOf((String) row[1]), day(row[2])))
                .toList();
    }

    void add(KeptTerm term) {
        entities.createNativeQuery("""
                        insert into school_term (id, name_zh, name_en, starts_on, ends_on) values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, term.id())
                .setParameter(2, term.name().zh())
                .setParameter(3, term.name().en())
                .setParameter(4, term.startsOn())
                .setParameter(5, term.endsOn())
                .executeUpdate();
    }

    void add(KeptAnchor anchor) {
        entities.createNativeQuery("insert into anchor_date (id, anchor, falls_on) values (?1, ?2, ?3)")
                .setParameter(1, anchor.id())
                .setParameter(2, anchor.anchor().name())
                .setParameter(3, anchor.fallsOn())
                .executeUpdate();
    }

    void removeTerm(UUID id) {
        remove("delete from school_term where tenant_id = own_tenant() and id = ?1", id);
    }

    void removeAnchor(UUID id) {
        remove("delete from anchor_date where tenant_id = own_tenant() and id = ?1", id);
    }

    List<Integer> publishedYears() {
        @SuppressWarnings("unchecked")
        List<Number> years = entities.createNativeQuery("select year from calendar_year order by year")
                .getResultList();
        return years.stream().map(Number::intValue).toList();
    }

    private void remove(String delete, UUID id) {
        if (entities.createNativeQuery(delete).setParameter(1, id).executeUpdate() == 0) {
            throw new NotFound();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select) {
        return entities.createNativeQuery(select).getResultList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
