package sunlight.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.score.DaysText;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Peers;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.SchemeJson;
import sunlight.assessment.score.SchoolScore;
import sunlight.assessment.score.Veto;
import sunlight.language.JsonText;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** Calculations and what came out of them, as far as the scope shows them. */
@ApplicationScoped
class ResultRows {

    private static final int AT_ONCE = 1000;

    private static final String RUN = """
            select id, ordinal, counted_until, scheme::text, run_at from assessment_run
            where assessment_id = ?1 order by ordinal desc
            """;

    private static final String ADD = """
            insert into assessment_result (id, assessment_id, run_id, school_id, peers, base, bonus, deduction, total, grade,
              place, peer_count, vetoes, days)
            select id, ?2, ?3, school, peers, base, bonus, deduction, total, grade, place, peer_count,
                   string_to_array(vetoes, ','), days
            from jsonb_to_recordset(cast(?1 as jsonb)) as line(
              id uuid, school uuid, peers text, base int, bonus int, deduction int, total int, grade text, place int,
              peer_count int, vetoes text, days text)
            """;

    private static final String RESULT = """
            select run_id, school_id, peers, base, bonus, deduction, total, grade, place, peer_count,
                   array_to_string(vetoes, ','), %s
            from assessment_result where\s""";

    @Inject
    Rows rows;

    /** The newest first. */
    List<Run> runs(UUID assessment) {
        return rows.of(RUN, assessment).stream()
                .map(row -> new Run(
                        (UUID) row[0],
                        Rows.number(row[1]),
                        Rows.day(row[2]),
                        SchemeJson.read((String) row[3]),
                        Rows.moment(row[4])))
                .toList();
    }

    Run add(UUID assessment, LocalDate countedUntil, Scheme scheme, Instant now) {
        var run = new Run(
                Ids.next(),
                runs(assessment).stream().findFirst().map(Run::ordinal).orElse(0) + 1,
                countedUntil,
                scheme,
                now);
        rows.change("""
                insert into assessment_run (id, assessment_id, ordinal, counted_until, scheme, run_at)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)
                """, run.id(), assessment, run.ordinal(), countedUntil, SchemeJson.write(scheme), now);
        return run;
    }

    /** A statement for a thousand schools. */
    void add(UUID assessment, Run run, List<Result> results) {
        for (int from = 0; from < results.size(); from += AT_ONCE) {
            var lines = JsonText.array();
            results.subList(from, Math.min(results.size(), from + AT_ONCE)).forEach(result -> lines.add(line(result)));
            rows.change(ADD, lines.build().toString(), assessment, run.id());
        }
    }

    private static JsonObject line(Result result) {
        var score = result.score();
        var line = JsonText.object()
                .add("id", Ids.next().toString())
                .add("school", score.school().toString())
                .add("peers", score.peers().text())
                .add("bonus", score.bonus().hundredths())
                .add("deduction", score.deduction().hundredths())
                .add("peer_count", result.placed().peerCount())
                .add("vetoes", score.vetoes().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .add("days", DaysText.write(result.days()));
        var base = score.base();
        var total = score.total();
        var grade = score.grade();
        if (base != null && total != null && grade != null) {
            line.add("base", base.hundredths()).add("total", total.hundredths()).add("grade", grade.name());
        }
        var place = result.placed().place();
        if (place != null) {
            line.add("place", place);
        }
        return line.build();
    }

    /** Of all schools; the days only of those that got no score, since they say why. */
    List<Result> of(Run run) {
        return rows
                .of(
                        RESULT.formatted("case when total is null then days else '' end")
                                + "run_id = ?1 order by total desc nulls last, id",
                        run.id())
                .stream()
                .map(ResultRows::result)
                .toList();
    }

    /** The same with their days, which are many. */
    List<Result> withDays(Run run) {
        return rows.of(RESULT.formatted("days") + "run_id = ?1 order by total desc nulls last, id", run.id()).stream()
                .map(ResultRows::result)
                .toList();
    }

    Optional<Result> of(Run run, UUID school) {
        return rows.of(RESULT.formatted("days") + "run_id = ?1 and school_id = ?2", run.id(), school).stream()
                .findFirst()
                .map(ResultRows::result);
    }

    /** What of two calculations differs, both without days: the earlier and the later of each school. */
    List<Changed> changed(Run earlier, Run later) {
        var sql = RESULT.formatted("''") + """
                run_id in (?1, ?2) and school_id in (
                  select o.school_id from assessment_result o join assessment_result n
                    on n.tenant_id = o.tenant_id and n.school_id = o.school_id and n.run_id = ?2
                  where o.run_id = ?1 and (o.total, o.grade, o.place) is distinct from (n.total, n.grade, n.place))
                order by school_id""";
        var byRun = rows.of(sql, earlier.id(), later.id()).stream()
                .map(ResultRows::result)
                .collect(Collectors.partitioningBy(result -> result.run().equals(earlier.id())));
        var before = byRun.getOrDefault(true, List.of());
        var after = byRun.getOrDefault(false, List.of());
        return Stream.iterate(0, index -> index + 1)
                .limit(Math.min(before.size(), after.size()))
                .map(index -> new Changed(before.get(index), after.get(index)))
                .toList();
    }

    private static Result result(Object[] row) {
        var grade = (String) row[7];
        var score = new SchoolScore(
                (UUID) row[1],
                Peers.read((String) row[2]),
                points(row[3]),
                new Points(Rows.number(row[4])),
                new Points(Rows.number(row[5])),
                points(row[6]),
                grade == null ? null : Grade.valueOf(grade),
                vetoes((String) row[10]));
        var place = (Number) row[8];
        return new Result(
                (UUID) row[0],
                new SchoolScore.Placed(score, place == null ? null : place.intValue(), Rows.number(row[9])),
                DaysText.read((String) row[11]));
    }

    private static @Nullable Points points(@Nullable Object column) {
        return column == null ? null : new Points(Rows.number(column));
    }

    private static Set<Veto> vetoes(String names) {
        var vetoes = EnumSet.noneOf(Veto.class);
        Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Veto::valueOf)
                .forEach(vetoes::add);
        return vetoes;
    }
}
