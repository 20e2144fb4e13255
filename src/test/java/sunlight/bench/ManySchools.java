package sunlight.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.BareJudging;
import sunlight.compliance.GeneratedSchools;
import sunlight.dev.MeasuredParts;
import sunlight.dev.StartFailed;
import sunlight.tenancy.Tenant;

/**
 * How compliance grows with the schools: judging all of them beside one SQL statement that says the same (P7), one
 * publication until every figure is right (P8), and what the matrix of a bureau reads (P9). In a database of its own,
 * with the product's classes in this JVM.
 */
final class ManySchools {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = Long.getLong("sunlight.seed", 20_261_125);
    private static final List<Integer> SIZES = List.of(100, 300, 1_000, 3_000, 10_000, 30_000, 100_000);
    private static final int ITEMS = 40;
    private static final int PUBLICATIONS = 20;
    private static final int LOOKS = 10;

    /** A look of which one in a hundred is told by itself must be taken some hundreds of times. */
    private static final int DASHBOARDS = 300;

    private static final ItemCode ITEM = new ItemCode("S0001");

    private final MeasuredParts parts;
    private final Report report;
    private final Growth judging = new Growth();
    private final Growth publishing = new Growth();
    private final Growth looking = new Growth();
    private final Growth counting = new Growth();

    ManySchools(MeasuredParts parts, Report report) {
        this.parts = parts;
        this.report = report;
    }

    /** One size after the other; none is begun that would not end in time, as far as a smaller one tells. */
    void measure(int least, int most, Duration limit) {
        var begin = System.nanoTime();
        Report.say("P7 to P9: schools are made with seed " + SEED);
        var last = 0;
        var took = 0.0;
        for (var schools : SIZES.stream().filter(size -> size >= least).toList()) {
            var expected = last == 0 ? 0 : took * schools / last;
            var left = limit.toSeconds() - (System.nanoTime() - begin) / 1e9;
            if (schools > most || expected > left) {
                report.note(
                        "P7 to P9 end before %d schools, which would take about %.0f s; more by -Dbench.schools and -Dbench.schools.seconds."
                                .formatted(schools, expected));
                break;
            }
            var before = System.nanoTime();
            once(schools);
            took = (System.nanoTime() - before) / 1e9;
            last = schools;
        }
        report.exponents("P7 all judged " + judging.said() + " (goal 1.05), P8 one publication " + publishing.said()
                + " (goal 0.10), P9 matrix read " + looking.said()
                + ", dashboard " + counting.said() + " (goal 0.10)");
    }

    private void once(int count) {
        try (var connection = parts.emptySchema("schools" + count)) {
            connection.setAutoCommit(false);
            var schools = new GeneratedSchools(connection, SEED, TODAY);
            schools.execute("set jit = off");
            schools.make(count);
            connection.commit();
            var product = new BareJudging(connection, TODAY);
            var first = all(product, connection);
            schools.execute("analyze compliance_interval, timeline_digest");
            connection.commit();
            var summed = seconds(() -> sumUp(product, connection));
            report.note("%d schools: their figures were summed up after the first judging in %.2f s"
                    .formatted(count, summed));
            var again = all(product, connection);
            var oracle = seconds(() -> schools.ask(TODAY));
            mustAgree(schools.differences(TODAY));
            judging.add(count, again);
            report.judged(count, first, again, oracle, count * ITEMS / again);
            publications(product, connection, count);
            looks(product, count);
            connection.rollback();
        } catch (SQLException | IOException failed) {
            throw new StartFailed("Cannot measure " + count + " schools", failed);
        } finally {
            parts.drop("schools" + count);
        }
    }

    private static double all(BareJudging product, java.sql.Connection connection) throws SQLException, IOException {
        var schools = product.schools();
        return seconds(() -> {
            for (var school : schools) {
                product.judge(school);
                connection.commit();
            }
        });
    }

    /** What differs is a mistake of one of both, and then no time means anything. */
    private static void mustAgree(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new StartFailed("P7: product and oracle differ (school, item, product, oracle):\n"
                    + String.join("\n", differences));
        }
    }

    /** What the worker does meanwhile. */
    private static void sumUp(BareJudging product, java.sql.Connection connection) throws SQLException {
        for (var bureau : List.of("city", "east", "west")) {
            product.sumUp(product.named(bureau));
            connection.commit();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("reset role");
            statement.execute("analyze figure_sum, figure_move, school_figure");
        }
        connection.commit();
    }

    private void publications(BareJudging product, java.sql.Connection connection, int count)
            throws SQLException, IOException {
        var times = new ArrayList<Double>();
        var schools = product.schools();
        for (var i = 0; i < PUBLICATIONS; i++) {
            var school = schools.get((int) ((i + 0.5) / PUBLICATIONS * schools.size()));
            times.add(seconds(() -> {
                publish(connection, school);
                product.judge(school, Set.of(ITEM));
                connection.commit();
                product.mine(school);
            }));
        }
        publishing.add(count, Figures.of(times).median());
        report.grown("P8 one publication until verdict and the school's figures are right", count, Figures.of(times));
    }

    private static void publish(java.sql.Connection connection, Tenant school) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("reset role");
            statement.execute("""
                    with d as (insert into disclosure (tenant_id, id, version, item_code, title, body, index_number, attribute,
                        stage, round, author, author_name, created_at, changed_at)
                      values ('%1$s', gen_random_uuid(), 1, '%2$s', '题', 'x', gen_random_uuid()::text, 'PROACTIVE',
                        'PUBLISHED', 1, 'x', 'x', now(), now()) returning tenant_id, id)
                    insert into edition (tenant_id, id, disclosure_id, number, item_code, title, body, elements, formed_on,
                      index_number, attribute, published_at, content_hash)
                      select tenant_id, id, id, 1, '%2$s', '题', 'x', '{}', '%3$s', id::text, 'PROACTIVE',
                        '%3$s'::timestamptz, 'h' from d
                    """.formatted(school.id(), ITEM.value(), TODAY));
        }
    }

    private void looks(BareJudging product, int count) throws SQLException, IOException {
        var bureau = product.named("city");
        var times = new ArrayList<Double>();
        for (var i = 0; i < LOOKS; i++) {
            times.add(seconds(() -> product.matrix(bureau)));
        }
        looking.add(count, Figures.of(times).median());
        report.grown("P9 what the matrix of the city reads", count, Figures.of(times));
        var surveys = new ArrayList<Double>();
        for (var i = 0; i < DASHBOARDS; i++) {
            surveys.add(seconds(() -> product.survey(bureau)));
        }
        counting.add(count, Figures.of(surveys).median());
        report.grown("P9 all figures of the city's dashboard", count, Figures.of(surveys), Figures.below(surveys, 99));
    }

    private static double seconds(Work work) throws SQLException, IOException {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Something whose time is taken. */
    private interface Work {
        void run() throws SQLException, IOException;
    }
}
