package sunlight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.BareJudging;
import sunlight.compliance.GeneratedSchools;
import sunlight.compliance.MatrixPage;
import sunlight.dev.RealParts;

/** The figures that are kept while schools are judged, beside the same counted in all timelines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptFiguresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = Long.getLong("sunlight.seed", 20_261_125);
    private static final Set<ItemCode> SOME =
            Set.of(new ItemCode("S0001"), new ItemCode("S0006"), new ItemCode("S0007"));

    private Connection connection;
    private GeneratedSchools schools;

    @BeforeEach
    void begin() throws SQLException, IOException {
        System.out.println("schools are made with seed " + SEED);
        connection = RealParts.emptySchema(KeptFiguresIT.class);
        connection.setAutoCommit(false);
        schools = new GeneratedSchools(connection, SEED, TODAY);
        schools.execute("truncate tenant cascade");
        schools.make(40);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void they_are_what_one_would_count_after_whatever_happens_and_on_the_days_that_follow() throws SQLException {
        var today = new BareJudging(connection, TODAY);
        judgeAll(today);
        agree(today, "as everybody was judged");

        publish(9);
        for (var school : today.schools()) {
            today.judge(school, SOME);
        }
        agree(today, "after publications and withdrawals");

        changeSchools();
        judgeAll(today);
        agree(today, "after schools have changed, moved and closed");

        schools.execute("delete from catalogue_edition where effective_on > '2026-01-01'");
        judgeAll(today);
        agree(today, "after the catalogue has lost items");

        var tomorrow = new BareJudging(connection, TODAY.plusDays(1));
        agree(tomorrow, "when nothing but the day has changed");
        judgeAll(tomorrow);
        var nextWeek = new BareJudging(connection, TODAY.plusDays(9));
        judgeAll(nextWeek);
        agree(nextWeek, "after a week");
    }

    @Test
    void a_school_that_nothing_is_worked_out_for_yet_is_told_beside_the_figures_and_in_the_matrix()
            throws SQLException {
        var today = new BareJudging(connection, TODAY);
        judgeAll(today);
        var bureau = today.named("city");
        today.sumUp(bureau);
        var before = today.survey(bureau);
        assertThat(before.uncounted()).isZero();

        schools.execute("""
                insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash)
                select gen_random_uuid(), 'SCHOOL', 'fresh', regexp_replace(path, '[^/]+/$', 'fresh/'), parent_id, '新校', 'Fresh', 'xx',
                       kinds, '' from tenant where slug = 'school-1'
                """);

        var kept = today.survey(bureau);
        schools.execute("delete from figure_day");
        assertThat(kept).isEqualTo(today.survey(bureau));
        assertThat(kept.schools()).isEqualTo(before.schools() + 1);
        assertThat(kept.uncounted()).isEqualTo(1);
        assertThat(kept.byItem()).isEqualTo(before.byItem());
        assertThat(today.matrix(bureau).rows().stream()
                        .filter(row -> !row.judged())
                        .map(MatrixPage.Row::slug))
                .containsExactly("fresh");
    }

    private void changeSchools() throws SQLException {
        schools.execute("update tenant set district = 'north' where slug in ('school-1', 'school-2')");
        schools.execute("update tenant set kinds = '{SENIOR,SPECIAL}' where slug in ('school-2', 'school-3')");
        schools.execute("update tenant set status = 'SUSPENDED' where slug in ('school-4', 'school-5')");
        schools.execute("update tenant set settings = '{\"closes_on\": \"2026-11-20\"}' where slug = 'school-6'");
        schools.execute("update tenant set settings = '{\"closes_on\": \"2099-11-20\"}' where slug = 'school-7'");
        schools.execute("""
                update tenant t set path = b.path || t.slug || '/', parent_id = b.id, lineage = b.lineage || t.id
                  from tenant b where b.slug = 'west' and t.kind = 'SCHOOL' and t.slug like 'school-1%'
                """);
    }

    private static void judgeAll(BareJudging judging) throws SQLException {
        for (var school : judging.schools()) {
            judging.judge(school);
        }
    }

    /** Something new for some schools, and nothing any more of others. */
    private void publish(int eachSoMany) throws SQLException {
        schools.execute("set session_replication_role = replica");
        schools.execute("""
                with chosen as (
                  select t.id as tenant, gen_random_uuid() as id, item from tenant t, unnest(array['S0001', 'S0006']) item
                   where t.kind = 'SCHOOL' and hashtext(t.slug) %% %d = 0)
                insert into edition (tenant_id, id, disclosure_id, number, item_code, title, body, elements, formed_on,
                  index_number, attribute, published_at, content_hash)
                select tenant, id, id, 1, item, '题', 'x', '{}', '%s', id::text, 'PROACTIVE', '%s'::timestamptz, 'h' from chosen
                """.formatted(eachSoMany, TODAY, TODAY));
        schools.execute("update edition set withdrawn_at = published_at where item_code = 'S0007'");
        schools.execute("set session_replication_role = origin");
    }

    /** Before and after the worker has come by. */
    private void agree(BareJudging judging, String when) throws SQLException {
        for (var slug : new String[] {"city", "east", "west"}) {
            var bureau = judging.named(slug);
            schools.execute("delete from figure_day");
            var counted = judging.survey(bureau);
            schools.execute("insert into figure_day select id, '9999-01-01' from tenant");
            assertThat(counted.all().owed()).isPositive();
            same(judging.survey(bureau), counted, slug + " " + when);

            schools.execute("delete from figure_day");
            judging.sumUp(bureau);

            assertThat(schools.rows(
                            "select count(*) from figure_move m join tenant t on t.id = m.tenant_id where slug = '"
                                    + slug + "'"))
                    .containsExactly("0");
            assertThat(schools.rows("select count(*) from figure_day"))
                    .as("bureaus complete")
                    .containsExactly("1");
            same(judging.survey(bureau), counted, slug + " " + when + ", summed up");
        }
    }

    private static void same(Overview kept, Overview counted, String when) {
        assertThat(kept.schools()).as(when).isEqualTo(counted.schools());
        assertThat(kept.byDistrict()).as(when).isEqualTo(counted.byDistrict());
        assertThat(kept.byKind()).as(when).isEqualTo(counted.byKind());
        assertThat(kept.byItem()).as(when).isEqualTo(counted.byItem());
        assertThat(kept.trend()).as(when).isEqualTo(counted.trend());
        assertThat(kept.due()).as(when).isEqualTo(counted.due());
        assertThat(kept.worst()).as(when).isEqualTo(counted.worst());
        assertThat(kept.improved()).as(when).isEqualTo(counted.improved());
        assertThat(kept).as(when).isEqualTo(counted);
    }
}
