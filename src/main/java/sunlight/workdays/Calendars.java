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

    /** Of each year the notice of the nearest bureau that has entered it, as it was entered last. */
    private static final String NOTICES = """
            select distinct on (h.year) h.year, h.days from holiday_notice h
             where h.tenant_id = any (lineage()) and h.days is not null
               and not exists (select 1 from holiday_notice n
                                where n.tenant_id = h.tenant_id and n.year = h.year
                                  and (n.entered_at, n.id) > (h.entered_at, h.id))
             order by h.year, array_position(lineage(), h.tenant_id) desc
            """;

    /** A year that a bureau has entered takes the place of what the service itself knows of it. */
    private static final String DAYS = """
            with notice as (%s)
            select d.day, d.kind from calendar_day d
             where d.day >= ?1 and date_part('year', d.day) not in (select year from notice)
            union all
            select x.day, x.kind from notice, jsonb_to_recordset(notice.days) as x (day date, kind text)
             where x.day >= ?1
            """.formatted(NOTICES);

    private static final String YEARS =
            "select year from calendar_year union select year from (%s) notice".formatted(NOTICES);

    @Inject
    Rows rows;

    /** The working days from a day on; of earlier days it knows nothing. */
    public WorkingDays workingDays(LocalDate from) {
        var days = rows.of(DAYS, from);
        var years = rows.<Number>column(YEARS);
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
