package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.language.JsonText;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/**
 * Differences as they come, one row for each judgement and bureau, and as they were summed up by the worker. Both together
 * are the figures, whether or not the worker has come by.
 */
@ApplicationScoped
class MoveRows {

    private static final String LINES = " jsonb_to_recordset(%s.moves) as line(p text, a text, s text, d date, n int) ";

    private static final String ADD = """
            insert into figure_move (tenant_id, id, moves)
            select bureau, id, cast(?3 as jsonb) from unnest(cast(?1 as uuid[]), cast(?2 as uuid[])) as line(bureau, id)
            """;

    /** Whoever is at it keeps the others away; what is locked by a school that is just being judged comes next time. */
    private static final String SUM_UP = """
            with taken as (
              delete from figure_move where tenant_id = own_tenant() and id in (
                select id from figure_move where tenant_id = own_tenant() order by id limit ?1)
              returning moves),
            counted as (
              select p, a, s, d, sum(n) as n from taken,""" + LINES.formatted("taken") + """
               group by p, a, s, d having sum(n) <> 0 order by d, p, a, s),
            added as (
              insert into figure_sum (day, part, about, status, n) select d, p, a, s, n from counted
                on conflict (tenant_id, day, part, about, status) do update set n = figure_sum.n + excluded.n)
            select count(*) from taken
            """;

    private static final String FOLD = """
            with past as (
              delete from figure_sum where tenant_id = own_tenant() and day > ?1
                and day <= case part when 'DAY' then cast(?3 as date) else cast(?2 as date) end
              returning part, about, status, n)
            insert into figure_sum (day, part, about, status, n)
              select cast(?1 as date), part, about, status, sum(n) from past group by part, about, status
              on conflict (tenant_id, day, part, about, status) do update set n = figure_sum.n + excluded.n
            """;

    /** Of trend and due dates week by week, of all else together; a week has its place by its last day. */
    private static final String UP_TO = """
            select part, about, status,
                   cast(case part when 'DAY' then greatest(0, (day - cast(?2 as date) + 6) / 7)
                                  when 'DUE' then greatest(0, (day - cast(?1 as date) + 6) / 7) else 0 end as int),
                   sum(n)
              from (select part, about, status, day, n from figure_sum where tenant_id = own_tenant() and day <= ?3
                    union all
                    select p, a, s, d, n from figure_move f,""" + LINES.formatted("f") + """
                     where f.tenant_id = own_tenant() and d <= ?3) known
             where day <= ?1 or part = 'DUE'
             group by 1, 2, 3, 4 having sum(n) <> 0
            """;

    @Inject
    Rows rows;

    /** @param week which of the weeks of the trend, or of those to come; 0 of all else */
    record Sum(Moves.Part part, String about, String status, int week, int n) {}

    void add(List<UUID> bureaus, Map<Moves.Place, Integer> moves) {
        if (moves.isEmpty()) {
            return;
        }
        var lines = JsonText.array();
        moves.forEach((place, n) -> lines.add(JsonText.object()
                .add("p", place.part().name())
                .add("a", place.about())
                .add("s", place.status())
                .add("d", place.day().toString())
                .add("n", n)));
        var ids = bureaus.stream().map(bureau -> Ids.next()).toList();
        rows.change(ADD, Rows.array(bureaus), Rows.array(ids), lines.build().toString());
    }

    /** What makes up the figures of the bureau in scope. */
    List<Sum> sums(Horizon horizon) {
        return rows.of(UP_TO, horizon.today(), horizon.first(), horizon.lastAhead()).stream()
                .map(row -> new Sum(
                        Moves.Part.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        Rows.number(row[3]),
                        Rows.number(row[4])))
                .toList();
    }

    /** Sums up some of what has come for the bureau in scope; answers how many. */
    int sumUp(int most) {
        var mine = rows.<Boolean>column(
                        "select pg_try_advisory_xact_lock(hashtextextended('figures' || own_tenant(), 0))")
                .get(0);
        return mine ? Rows.number(rows.column(SUM_UP, most).get(0)) : 0;
    }

    /** Puts days together of which nobody asks any more. */
    void fold(Horizon horizon) {
        rows.change(FOLD, Moves.ALWAYS, horizon.today(), horizon.first());
        rows.change("delete from figure_sum where tenant_id = own_tenant() and n = 0");
    }
}
