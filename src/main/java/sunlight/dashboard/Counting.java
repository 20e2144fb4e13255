package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.StatusChoice;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Rows;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/**
 * Counts in the stored timelines, one statement for each question; the scope decides whose are counted. For those who see some
 * schools only, and until all schools of a bureau are among the figures that are kept.
 */
@ApplicationScoped
class Counting {

    private static final String OF_SCHOOLS = " from compliance_interval i"
            + " join tenant t on t.id = i.tenant_id and t.kind = 'SCHOOL' and " + Closing.IS_ACTIVE
            + " where i.known_until is null ";

    /** The directory is open to all; whom the person sees is asked of the same function as everywhere. */
    private static final String REACHED = " from tenant t where t.kind = 'SCHOOL'"
            + " and t.id = any (cast((select reached()) as uuid[])) and " + Closing.IS_ACTIVE;

    /** Of whom nothing has been worked out yet, of whatever day. */
    private static final String UNJUDGED = " and not exists (select 1 from compliance_interval i"
            + " where i.tenant_id = t.id and i.known_until is null)";

    private static final String TODAY = "select coalesce(t.district, ''), array_to_string(t.kinds, ','), i.item_code,"
            + " i.status, count(*)" + OF_SCHOOLS
            + "and i.from_on <= ?1 and (i.until_on is null or i.until_on > ?1) group by 1, 2, 3, 4";

    /** Who comes into a status and who leaves it, day by day; whoever is in it on the first day comes on it. */
    private static final String MOVES = "select day, status, sum(n) from ("
            + "select greatest(i.from_on, cast(?1 as date)) as day, i.status, 1 as n" + OF_SCHOOLS
            + "and i.from_on <= ?2 and (i.until_on is null or i.until_on > ?1)"
            + " union all select i.until_on, i.status, -1" + OF_SCHOOLS
            + "and i.until_on > ?1 and i.until_on <= ?2) moves group by day, status";

    private static final String DUE =
            "select (i.due_on - cast(?1 as date)) / 7, i.item_code, count(distinct i.tenant_id)" + OF_SCHOOLS
                    + "and i.status = 'DUE_SOON' and i.due_on >= ?1 and i.due_on <= ?2"
                    + " and (i.until_on is null or i.until_on > i.due_on) group by 1, 2";

    /** The worst and the most improved, out of one look at all. */
    private static final String SCHOOLS = """
            with counted as (
              select tenant_id,
                     count(*) filter (where today and done) as done_now, count(*) filter (where today) as owed_now,
                     count(*) filter (where earlier and done) as done_then, count(*) filter (where earlier) as owed_then
                from (select i.tenant_id, i.status = any (cast(?3 as text[])) as done,
                             i.from_on <= ?1 and (i.until_on is null or i.until_on > ?1) as today,
                             i.from_on <= ?2 and (i.until_on is null or i.until_on > ?2) as earlier
                     """ + OF_SCHOOLS + """
                       and i.from_on <= ?1 and (i.until_on is null or i.until_on > ?2)
                       and i.status = any (cast(?4 as text[]))) seen
               group by tenant_id),
            compared as (
              select c.*, 100 * done_now / owed_now as rate,
                     100 * done_now / owed_now - 100 * done_then / owed_then as change
                from counted c where owed_now > 0 and owed_then > 0),
            fresh as (
              select c.*, 100 * done_now / owed_now as rate from counted c where owed_now > 0)
            select named.kind, t.slug, t.name_zh, t.name_en, coalesce(t.district, ''), done_now, owed_now, done_then, owed_then
              from (
                (select 'WORST' as kind, row_number() over (order by rate, owed_now - done_now desc, tenant_id) as place,
                        tenant_id, done_now, owed_now, done_then, owed_then
                   from fresh where done_now < owed_now order by place limit ?5)
                union all
                (select 'IMPROVED', row_number() over (order by change desc, rate desc, tenant_id) as place,
                        tenant_id, done_now, owed_now, done_then, owed_then
                   from compared where change > 0 order by place limit ?5)) named
              join tenant t on t.id = named.tenant_id order by named.kind, named.place
            """;

    @Inject
    Rows rows;

    /** @param horizon of today */
    Counts on(Horizon horizon) {
        var figures = today(horizon.today());
        var named = schools(horizon);
        return new Counts(
                Rows.number(rows.column("select count(*)" + REACHED).get(0)),
                Rows.number(rows.column("select count(*)" + REACHED + UNJUDGED).get(0)),
                by(figures, figure -> Set.of(figure.district())),
                by(figures, Figure::kinds),
                by(figures, figure -> Set.of(figure.item())),
                trend(horizon.days()),
                due(horizon),
                named.getOrDefault("WORST", List.of()),
                named.getOrDefault("IMPROVED", List.of()));
    }

    private static <K> Map<K, Tally> by(List<Figure> figures, Function<Figure, Set<K>> keys) {
        var tallies = new TreeMap<K, Tally>();
        figures.forEach(figure -> keys.apply(figure).forEach(key -> tallies.merge(key, figure.tally(), Tally::plus)));
        return tallies;
    }

    private List<Figure> today(LocalDate today) {
        return rows.of(TODAY, today).stream()
                .map(row -> new Figure(
                        (String) row[0],
                        kinds((String) row[1]),
                        new ItemCode((String) row[2]),
                        ComplianceStatus.valueOf((String) row[3]),
                        Rows.number(row[4])))
                .toList();
    }

    /** How all stood on some days, the last of which is today. */
    private List<Day> trend(List<LocalDate> days) {
        var moves = new TreeMap<LocalDate, Tally>();
        rows.of(MOVES, days.get(0), days.get(days.size() - 1))
                .forEach(row -> moves.merge(
                        Rows.day(row[0]),
                        Tally.of(ComplianceStatus.valueOf((String) row[1]), Rows.number(row[2])),
                        Tally::plus));
        var stood = new ArrayList<Day>();
        var sum = Tally.NONE;
        for (var day : days) {
            var until = moves.headMap(day, true);
            for (var move : until.values()) {
                sum = sum.plus(move);
            }
            until.clear();
            stood.add(new Day(day, sum));
        }
        return stood;
    }

    private List<DueItem> due(Horizon horizon) {
        var counts = new TreeMap<String, int[]>();
        for (var row : rows.of(DUE, horizon.today(), horizon.lastAhead())) {
            counts.computeIfAbsent((String) row[1], item -> new int[Horizon.WEEKS_AHEAD])[Rows.number(row[0])] =
                    Rows.number(row[2]);
        }
        return DueItem.inOrder(counts);
    }

    /** Those that did least of what they owed, and those that did better than before. */
    private Map<String, List<SchoolFigures>> schools(Horizon horizon) {
        var done = Rows.array(StatusChoice.DONE.statuses());
        var owed = Rows.array(SchoolFigureRows.owed());
        return rows.of(SCHOOLS, horizon.today(), horizon.before(), done, owed, Horizon.SCHOOLS_NAMED).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> SchoolFigureRows.school(Arrays.copyOfRange(row, 1, row.length)),
                                Collectors.toList())));
    }

    /** One school under each bureau that has schools: those under one bureau share its catalogue. */
    List<UUID> oneOfEachBureau() {
        return rows.column("select distinct on (t.parent_id) t.id" + REACHED + " order by t.parent_id, t.path");
    }

    /** The same for whoever sees all schools, without a look at each. */
    List<UUID> oneOfEachBureau(Tenant top) {
        return rows.column(
                "select s.id from tenant b cross join lateral (select t.id from tenant t where t.parent_id = b.id"
                        + " and t.kind = 'SCHOOL' and " + Closing.IS_ACTIVE + " order by t.path limit 1) s"
                        + " where b.kind = 'BUREAU' and b.path >= ?1 and b.path < ?2 order by b.id",
                top.path(),
                top.pathEnd());
    }

    private static Set<SchoolKind> kinds(String list) {
        return Arrays.stream(list.split(","))
                .filter(name -> !name.isEmpty())
                .map(SchoolKind::valueOf)
                .collect(Collectors.toSet());
    }
}
