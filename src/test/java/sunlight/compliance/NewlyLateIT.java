package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** What a digest tells as newly late: what was not late as far as the digest before could know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewlyLateIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
    private static final String DIGEST = "2026-11-30 09:30+08";
    private static final String LONG_AGO = "2026-03-01 00:10+08";

    private Connection connection;

    @BeforeEach
    void a_school_of_which_nothing_is_known() throws SQLException, IOException {
        connection = RealParts.emptySchema(NewlyLateIT.class);
        connection.setAutoCommit(false);
        var schools = new GeneratedSchools(connection, 1, TODAY);
        schools.execute("truncate tenant cascade");
        schools.make(1);
        schools.execute("truncate compliance_interval");
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_day_that_has_passed_since_is_news() throws SQLException {
        is("S0001", "DUE_SOON", "2026-11-01", "2026-12-03", LONG_AGO, null);
        is("S0001", "OVERDUE", "2026-12-03", null, LONG_AGO, null);

        assertThat(newlyLate()).containsExactly("S0001");
    }

    @Test
    void what_one_learned_since_is_news_although_its_day_had_passed_before() throws SQLException {
        is("S0001", "NOT_OWED", "2026-01-01", null, LONG_AGO, "2026-12-05 10:00+08");
        is("S0001", "OVERDUE", "2026-11-10", null, "2026-12-05 10:00+08", null);

        assertThat(newlyLate()).containsExactly("S0001");
    }

    @Test
    void what_one_learned_later_on_the_day_of_the_digest_is_news() throws SQLException {
        is("S0001", "OVERDUE", "2026-11-10", null, "2026-11-30 15:00+08", null);
        is("S0002", "OVERDUE", "2026-11-10", null, "2026-11-30 09:00+08", null);

        assertThat(newlyLate()).containsExactly("S0001");
    }

    @Test
    void what_has_been_late_since_spring_is_no_news_whichever_turn_was_missed_last() throws SQLException {
        is("S0001", "OVERDUE", "2026-03-03", "2026-12-01", LONG_AGO, null);
        is("S0001", "OVERDUE", "2026-12-01", null, LONG_AGO, null);
        is("S0002", "STALE", "2026-03-03", null, LONG_AGO, "2026-12-05 10:00+08");
        is("S0002", "OVERDUE", "2026-03-03", null, "2026-12-05 10:00+08", null);

        assertThat(newlyLate()).isEmpty();
    }

    @Test
    void what_is_in_time_by_now_is_not_told() throws SQLException {
        is("S0001", "OVERDUE", "2026-12-01", "2026-12-04", LONG_AGO, null);
        is("S0001", "FULFILLED_LATE", "2026-12-04", null, LONG_AGO, null);

        assertThat(newlyLate()).isEmpty();
    }

    private void is(String item, String status, String from, String until, String known, String knownUntil)
            throws SQLException {
        try (var row = connection.prepareStatement("""
                insert into compliance_interval
                    (tenant_id, id, item_code, status, from_on, until_on, reason, known_from, known_until)
                  select id, gen_random_uuid(), ?, ?, ?::date, ?::date, '{}', ?::timestamptz, ?::timestamptz
                    from tenant where kind = 'SCHOOL'""")) {
            var values = new String[] {item, status, from, until, known, knownUntil};
            for (int i = 0; i < values.length; i++) {
                row.setString(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }

    private List<String> newlyLate() throws SQLException {
        var items = new ArrayList<String>();
        var before = Instant.from(java.time.OffsetDateTime.parse(DIGEST.replace(' ', 'T') + ":00"));
        var values = new Object[] {TODAY, LocalDate.of(2026, 11, 30), Timestamp.from(before)};
        try (var asked = connection.prepareStatement(Pressing.NEWLY_LATE.replaceAll("\\?\\d", "?"))) {
            var at = java.util.regex.Pattern.compile("\\?(\\d)")
                    .matcher(Pressing.NEWLY_LATE)
                    .results()
                    .toList();
            for (int i = 0; i < at.size(); i++) {
                asked.setObject(i + 1, values[Integer.parseInt(at.get(i).group(1)) - 1]);
            }
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    items.add(rows.getString("item_code"));
                }
            }
        }
        return items;
    }
}
