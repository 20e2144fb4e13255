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

/** Reads the calendars that bind the tenant in scope: its own and those of the bureaus above it. */
@ApplicationScoped
public class Calendars {

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
        return new SchoolCalendar(rows.of("select name_zh, name_en, starts_on, ends_on from school_term").stream()
                .map(row -> new Term(new Text((String) row[0], (String) row[1]), Rows.day(row[2]), Rows.day(row[3])))
                .toList());
    }

    public Map<Anchor, List<LocalDate>> anchors() {
        return rows.of("select anchor, falls_on from anchor_date order by falls_on").stream()
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
