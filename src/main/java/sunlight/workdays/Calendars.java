package sunlight.workdays;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import sunlight.calendar.WorkingDays;
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
    private static final String BINDING = """
            with notice as (%s),
            known_day as (
              select d.day, d.kind from calendar_day d
               where d.day >= ?1 and date_part('year', d.day) not in (select year from notice)
              union all
              select x.day, x.kind from notice, jsonb_to_recordset(notice.days) as x (day date, kind text)
               where x.day >= ?1),
            known_year as (select year from calendar_year union select year from notice),
            term as (%s),
            anchor as (%s)
            select jsonb_build_object(
              'days', (select jsonb_agg(jsonb_build_array(day, kind) order by day) from known_day),
              'years', (select jsonb_agg(year order by year) from known_year),
              'terms', (select jsonb_agg(jsonb_build_array(name_zh, name_en, starts_on, ends_on) order by starts_on) from term),
              'anchors', (select jsonb_agg(jsonb_build_array(anchor, falls_on) order by falls_on) from anchor))::text
            """.formatted(NOTICES, TERMS, ANCHORS);

    @Inject
    Rows rows;

    /** The same words say the same, so what was made of them once serves all who are bound by them. */
    private final Cache<String, BindingCalendars> read =
            Caffeine.newBuilder().maximumSize(500).build();

    /** All calendars; of days before {@code from} they know nothing. */
    public BindingCalendars from(LocalDate from) {
        return read.get(rows.<String>column(BINDING, from).get(0), BindingCalendars::read);
    }

    /** The working days from a day on; of earlier days it knows nothing. */
    public WorkingDays workingDays(LocalDate from) {
        return from(from).workingDays();
    }
}
