package sunlight.compliance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.dev.RealParts;

/**
 * A past day by both readings after the rules have changed: what was judged then stays word for word, and what is known
 * today is what one would have judged then, had the change been there from the beginning.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastReadingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = Long.getLong("sunlight.seed", 20_261_125);
    private static final int SCHOOLS = 60;

    /** Weeks on end are off that were working days by the service's own calendar: what was late then was not. */
    private static final String HOLIDAYS = """
            insert into holiday_notice (tenant_id, id, year, source, wording, days, enterer, enterer_name, entered_at)
            select t.id, gen_random_uuid(), 2026, 'x', 'x', d.days, 'x', 'x', timestamptz '2026-11-20 08:00+08'
              from tenant t, lateral (
                select jsonb_agg(jsonb_build_object('day', g::date, 'kind', 'OFF', 'name', 'x')) as days
                  from generate_series(date '2026-10-09', date '2026-11-04', '1 day') g) d
             where t.slug = 'city'""";

    private static final String ANCHOR = """
            update anchor_date set falls_on = falls_on + 60
             where anchor = 'REGISTRATION' and falls_on between date '2026-06-01' and date '2026-11-05'""";

    /** In force before the day and declared after it: one item gone, others owed in another way. */
    private static final String CATALOGUE = """
            insert into catalogue_edition (tenant_id, id, audience, effective_on, content_hash, definition)
            select tenant_id, gen_random_uuid(), audience, date '2026-10-15', 'new', definition || jsonb_build_object(
                     'effective_on', '2026-10-15', 'items', (
                       select jsonb_agg(case when i ->> 'code' in ('S0001', 'S0005')
                                then i || '{"refresh": {"each_week": "monday"}}' else i end)
                         from jsonb_array_elements(definition -> 'items') i where i ->> 'code' <> 'S0011'))
              from catalogue_edition order by effective_on desc limit 1""";

    private Connection connection;
    private GeneratedSchools schools;

    @BeforeEach
    void begin() throws SQLException, IOException {
        System.out.println("schools are made with seed " + SEED);
        connection = RealParts.emptySchema(PastReadingsIT.class);
        connection.setAutoCommit(false);
        schools = new GeneratedSchools(connection, SEED, DAY);
        schools.execute("truncate tenant cascade");
        schools.make(SCHOOLS);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_holiday_notice_that_came_later_leaves_what_was_judged_and_changes_what_is_known() throws SQLException {
        bothReadingsHold(HOLIDAYS);
    }

    @Test
    void an_anchor_date_that_was_moved_later_leaves_what_was_judged_and_changes_what_is_known() throws SQLException {
        bothReadingsHold(ANCHOR);
    }

    @Test
    void a_catalogue_that_came_into_force_backwards_leaves_what_was_judged_and_changes_what_is_known()
            throws SQLException {
        bothReadingsHold(CATALOGUE);
    }

    private void bothReadingsHold(String change) throws SQLException {
        var beginning = connection.setSavepoint();
        judge(DAY);
        var judged = statuses(Reading.THEN);
        assertThat(statuses(Reading.NOW)).as("nothing has changed yet").isEqualTo(judged);

        schools.execute(change);
        judge(TODAY);
        var known = statuses(Reading.NOW);

        assertThat(statuses(Reading.THEN)).as("as it was judged then").isEqualTo(judged);
        assertThat(known).as("the change makes a difference").isNotEqualTo(judged);
        assertThat(differing()).as("cells that are marked").isEqualTo(differences(judged, known));

        connection.rollback(beginning);
        schools.execute(change);
        judge(DAY);
        assertThat(known).as("as if it had been known always").isEqualTo(statuses(Reading.THEN));
    }

    private void judge(LocalDate on) throws SQLException {
        var judging = new BareJudging(connection, on);
        for (var school : judging.schools()) {
            judging.judge(school);
        }
    }

    private List<MatrixPage.Row> rows(Reading reading) throws SQLException {
        var looking = new BareJudging(connection, TODAY);
        return looking.matrix(looking.named("city"), DAY, reading).page().rows();
    }

    private Map<String, Map<ItemCode, ComplianceStatus>> statuses(Reading reading) throws SQLException {
        return rows(reading).stream().collect(toMap(MatrixPage.Row::slug, MatrixPage.Row::statuses));
    }

    private Map<String, Set<ItemCode>> differing() throws SQLException {
        return rows(Reading.THEN).stream().collect(toMap(MatrixPage.Row::slug, MatrixPage.Row::differing));
    }

    private static Map<String, Set<ItemCode>> differences(
            Map<String, Map<ItemCode, ComplianceStatus>> then, Map<String, Map<ItemCode, ComplianceStatus>> now) {
        return then.keySet().stream()
                .collect(toMap(
                        school -> school,
                        school -> java.util.stream.Stream.of(then, now)
                                .flatMap(each -> each.getOrDefault(school, Map.of()).keySet().stream())
                                .filter(item -> then.getOrDefault(school, Map.of())
                                                .get(item)
                                        != now.getOrDefault(school, Map.of()).get(item))
                                .collect(java.util.stream.Collectors.toSet())));
    }
}
