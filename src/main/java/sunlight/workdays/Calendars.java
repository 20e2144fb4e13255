package sunlight.workdays;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;

/** Reads the calendars that bind the tenant in scope: its own and those of the bureaus above it. */
@ApplicationScoped
public class Calendars {

    @PersistenceContext
    EntityManager entities;

    public WorkingDays workingDays() {
        return new WorkingDays(days("OFF"), days("WORK"), years());
    }

    public SchoolCalendar schoolCalendar() {
        return new SchoolCalendar(rows("select name_zh, name_en, starts_on, ends_on from school_term").stream()
                .map(row -> new Term(new Text((String) row[0], (String) row[1]), day(row[2]), day(row[3])))
                .toList());
    }

    public Map<Anchor, List<LocalDate>> anchors() {
        return rows("select anchor, falls_on from anchor_date order by falls_on").stream()
                .collect(groupingBy(row -> Anchor.valueOf((String) row[0]), mapping(row -> day(row[1]), toList())));
    }

    private Set<LocalDate> days(String kind) {
        return rows("select day, kind from calendar_day where kind = '" + kind + "'").stream()
                .map(row -> day(row[0]))
                .collect(toSet());
    }

    private Set<Integer> years() {
        return rows("select year, source from calendar_year").stream()
                .map(row -> ((Number) row[0]).intValue())
                .collect(toSet());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}
