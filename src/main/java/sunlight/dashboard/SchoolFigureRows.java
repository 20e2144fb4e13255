package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.StatusChoice;
import sunlight.language.Text;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Rows;

/** What each school has done of what it owed, kept for today and tomorrow, so that it is right at midnight. */
@ApplicationScoped
class SchoolFigureRows {

    private static final String KEEP = """
            insert into school_figure (tenant_id, school_id, day, done, owed, done_before, owed_before)
            select bureau, own_tenant(), day, done, owed, done_before, owed_before
              from unnest(cast(?1 as uuid[])) as bureau cross join (
                select d.day,
                       count(*) filter (where today and i.done) as done, count(*) filter (where today) as owed,
                       count(*) filter (where earlier and i.done) as done_before,
                       count(*) filter (where earlier) as owed_before
                  from (values (cast(?2 as date), cast(?3 as date)), (cast(?2 as date) + 1, cast(?3 as date) + 1)) d(day, before)
                  left join lateral (
                    select status = any (cast(?4 as text[])) as done,
                           from_on <= d.day and (until_on is null or until_on > d.day) as today,
                           from_on <= d.before and (until_on is null or until_on > d.before) as earlier
                      from compliance_interval
                     where tenant_id = own_tenant() and known_until is null and status = any (cast(?5 as text[]))
                       and from_on <= d.day and (until_on is null or until_on > d.before)) i on true
                 group by d.day) counted
            on conflict (tenant_id, school_id, day) do update
              set done = excluded.done, owed = excluded.owed, done_before = excluded.done_before, owed_before = excluded.owed_before
              where (school_figure.done, school_figure.owed, school_figure.done_before, school_figure.owed_before)
                    is distinct from (excluded.done, excluded.owed, excluded.done_before, excluded.owed_before)
            """;

    private static final String NAMED = """
            select t.slug, t.name_zh, t.name_en, coalesce(t.district, ''), f.done, f.owed, f.done_before, f.owed_before
              from (select * from school_figure where tenant_id = own_tenant() and day = ?1 and %1$s
                     order by %2$s limit ?2) f
              join tenant t on t.id = f.school_id order by %2$s
            """;
    private static final String RATE = "100 * done / nullif(owed, 0)";
    private static final String CHANGE = RATE + " - 100 * done_before / nullif(owed_before, 0)";

    /** In the order of their indexes. */
    private static final String WORST = NAMED.formatted("done < owed", RATE + ", done - owed, school_id");

    private static final String IMPROVED =
            NAMED.formatted(CHANGE + " > 0", "%s desc, %s desc, school_id".formatted(CHANGE, RATE));

    private static final String SCHOOLS =
            " from tenant t where t.kind = 'SCHOOL' and t.path > current_setting('app.path')"
                    + " and t.path < current_setting('app.path_end') and ";

    private static final String BELOW = SCHOOLS + Closing.IS_ACTIVE;

    /** Two questions, each with an index of its own, since most schools have no day on which they close. */
    private static final String ACTIVE = "select (select count(*)" + SCHOOLS + Closing.STAYS + ")"
            + " + (select count(*)" + BELOW + " and (t.settings ->> 'closes_on') is not null)";

    private static final String UNCOUNTED = BELOW
            + " and not exists (select 1 from school_figure f where f.school_id = t.id and f.tenant_id = own_tenant()"
            + " and f.day = ?1) ";

    @Inject
    Rows rows;

    /** What was due and was done, or was not. */
    static Set<ComplianceStatus> owed() {
        return StatusChoice.OWED.statuses();
    }

    /** Of the school in scope, for the bureaus above it and for no others. */
    void keep(List<UUID> bureaus, Horizon horizon) {
        rows.change(
                "delete from school_figure where school_id = own_tenant()"
                        + " and (day < ?1 or tenant_id <> all (cast(?2 as uuid[])))",
                horizon.today(),
                Rows.array(bureaus));
        if (!bureaus.isEmpty()) {
            rows.change(
                    KEEP,
                    Rows.array(bureaus),
                    horizon.today(),
                    horizon.before(),
                    Rows.array(StatusChoice.DONE.statuses()),
                    Rows.array(owed()));
        }
    }

    List<SchoolFigures> worst(LocalDate today, int atMost) {
        return rows.of(WORST, today, atMost).stream()
                .map(SchoolFigureRows::school)
                .toList();
    }

    List<SchoolFigures> improved(LocalDate today, int atMost) {
        return rows.of(IMPROVED, today, atMost).stream()
                .map(SchoolFigureRows::school)
                .toList();
    }

    static SchoolFigures school(Object[] row) {
        return new SchoolFigures(
                (String) row[0],
                new Text((String) row[1], (String) row[2]),
                (String) row[3],
                new Rate(Rows.number(row[4]), Rows.number(row[5])),
                new Rate(Rows.number(row[6]), Rows.number(row[7])));
    }

    /** How many schools there are below the bureau in scope, counted or not. */
    int active() {
        return Rows.number(rows.column(ACTIVE).get(0));
    }

    /** Schools below the bureau in scope that are not counted on a day. */
    List<UUID> uncounted(LocalDate day, int atMost) {
        return rows.column("select t.id" + UNCOUNTED + "order by t.path limit ?2", day, atMost);
    }

    /** Whether the figures of the bureau in scope are those of all its schools on a day. */
    boolean isComplete(LocalDate day) {
        return rows.<Boolean>column(
                        "select coalesce((select complete_until >= ?1 from figure_day where tenant_id = own_tenant()), false)",
                        day)
                .get(0);
    }

    void complete(LocalDate until) {
        rows.change(
                "insert into figure_day (complete_until) values (?1) on conflict (tenant_id) do update"
                        + " set complete_until = greatest(figure_day.complete_until, excluded.complete_until)",
                until);
    }
}
