package sunlight.workdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;
import sunlight.problem.NotFound;
import sunlight.tenancy.Rows;

/** The own terms and anchor dates of the tenant in scope. */
@ApplicationScoped
class CalendarRows {

    @Inject
    Rows rows;

    List<KeptTerm> terms() {
        return rows.of("""
                select id, name_zh, name_en, starts_on, ends_on from school_term
                where tenant_id = own_tenant() order by starts_on desc
                """).stream()
                .map(row -> new KeptTerm(
                        (UUID) row[0], new Text((String) row[1], (String) row[2]), Rows.day(row[3]), Rows.day(row[4])))
                .toList();
    }

    List<KeptAnchor> anchors() {
        return rows.of("""
                select id, anchor, falls_on from anchor_date
                where tenant_id = own_tenant() order by falls_on desc, anchor
                """).stream()
                .map(row -> new KeptAnchor((UUID) row[0], Anchor.valueOf((String) row[1]), Rows.day(row[2])))
                .toList();
    }

    void add(KeptTerm term) {
        rows.change(
                "insert into school_term (id, name_zh, name_en, starts_on, ends_on) values (?1, ?2, ?3, ?4, ?5)",
                term.id(),
                term.name().zh(),
                term.name().en(),
                term.startsOn(),
                term.endsOn());
    }

    void add(KeptAnchor anchor) {
        rows.change(
                "insert into anchor_date (id, anchor, falls_on) values (?1, ?2, ?3)",
                anchor.id(),
                anchor.anchor().name(),
                anchor.fallsOn());
    }

    void removeTerm(UUID id) {
        remove("delete from school_term where tenant_id = own_tenant() and id = ?1", id);
    }

    void removeAnchor(UUID id) {
        remove("delete from anchor_date where tenant_id = own_tenant() and id = ?1", id);
    }

    List<Integer> publishedYears() {
        return rows.<Number>column("select year from calendar_year order by year").stream()
                .map(Number::intValue)
                .toList();
    }

    private void remove(String delete, UUID id) {
        if (rows.change(delete, id) == 0) {
            throw new NotFound();
        }
    }
}
