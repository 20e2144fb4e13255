package sunlight.workdays;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;
import sunlight.tenancy.Rows;

/**
 * Reads the calendars that bind the tenant in scope: its own and those of the bureaus above it. Where two say something
 * about the same time, the nearer one counts.
 */
@ApplicationScoped
public class Calendars {

    /** A county that sets its own term does not get the city's beside it. */
    private static final String TERMS = """
            select t.name_zh, t.name_en, t.starts_on, t.ends_on from school_term t
            where not exists (
              select 1 from school_term n
              where array_position(lineage(), n.tenant_id) > array_position(lineage(), t.tenant_id)
                and n.starts_on <= t.ends_on and n.ends_on >= t.starts_on)
            """;

    /** A date of a year that a nearer bureau has set takes the place of those of the bureaus above it. */
    private static final String ANCHORS = """
            select a.anchor, a.falls_on from anchor_date a
            where not exists (
              select 1 from anchor_date n
              where array_position(lineage(), n.tenant_id) > array_position(lineage(), a.tenant_id)
                and n.anchor = a.anchor and date_part('year', n.falls_on) = date_part('year', a.falls_on))
            order by a.falls_on
            """;

    @Inject
    Rows rows;

    /** The working days from a day on; of earlier days it knows nothing. */
    public WorkingDays workingDays(LocalDate from) {
        var days = rows.of("select day, kind from calendar_day where day >= ?1", from);
        var years = rows.<Number>column("select year from calendar_year");
        return new WorkingDays(
                of("OFF", days),
                of("WORK", days),
                years.stream().map(Number::intValue).collect(toSet()));
    }

    public SchoolCalendar schoolCalendar() {
        return new SchoolCalendar(rows.of(TERMS).stream()
                .map(row -> new Term(new Text((String) row[0], (String) row[1]), Rows.day(row[2]), Rows.day(row[3])))
                .toList());
    }

    public Map<Anchor, List<LocalDate>> anchors() {
        return rows.of(ANCHORS).stream()
                .collect(
                        groupingBy(row -> Anchor.valueOf((String) row[0]), mapping(row -> Rows.day(row[1]), toList())));
    }

    private static Set<LocalDate> of(String kind, List<Object[]> days) {
        return days.stream()
                .filter(row -> kind.equals(row[1]))
                .map(row -> Rows.day(row[0]))
                .collect(toSet());
    }
}
