package sunlight.assessment.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** Which texts are found to repeat others: the statement itself, over paragraphs of many schools. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepetitionIT {

    private static final String BUREAU = "00000000-0000-0000-0000-0000000000d0";

    private static final String FILE =
            "insert into text_paragraph values ('%s', '%s', %d, 1, '%s', '%s', 'S0701', '%s', true)";

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = RealParts.emptySchema(RepetitionIT.class);
        connection.setAutoCommit(false);
        execute("truncate tenant cascade");
        execute("insert into tenant (id, kind, slug, path, name_zh, name_en, initials, kinds, declared_hash)"
                + " values ('" + BUREAU + "', 'BUREAU', 'county', 'county/', '县', 'County', 'x', '{}', '')");
        execute("insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash)"
                + " select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'SCHOOL', 'school-' || n,"
                + " 'county/school-' || n || '/', '" + BUREAU + "', 'x', 'x', 'x', '{PRIMARY}', ''"
                + " from generate_series(1, 40) n");
        execute("select set_config('app.tenant', '" + BUREAU + "', true)");
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void most_of_another_schools_text_is_found_and_a_smaller_part_is_not() throws SQLException {
        published(1, "S0701", "2026-03-01", 1, 2, 3);
        published(2, "S0701", "2026-09-01", 1, 2, 9);
        published(3, "S0701", "2026-09-01", 1, 8, 10);

        assertThat(found(2)).containsExactly("1 66");
        assertThat(found(3)).isEmpty();
    }

    @Test
    void who_published_first_repeats_nobody() throws SQLException {
        published(1, "S0701", "2026-03-01", 1, 2, 3);
        published(2, "S0701", "2026-09-01", 1, 2, 3);

        assertThat(found(1)).isEmpty();
    }

    @Test
    void a_text_of_last_year_is_found_and_one_that_is_put_right_soon_is_not() throws SQLException {
        published(1, "S0701", "2025-09-01", 1, 2, 3);
        published(1, "S0701", "2026-09-01", 1, 2, 4);
        published(5, "S0701", "2026-08-20", 11, 12, 13);
        published(5, "S0701", "2026-09-01", 11, 12, 14);

        assertThat(found(1)).containsExactly("1 66");
        assertThat(found(5)).isEmpty();
    }

    @Test
    void what_very_many_schools_say_is_nobodys_copy_and_another_item_is_another_matter() throws SQLException {
        for (int school = 1; school <= 30; school++) {
            published(school, "S0701", "2026-03-" + (school < 10 ? "0" : "") + school, 1, 2, 3);
        }
        published(31, "S0702", "2026-09-01", 1, 2, 3);
        published(40, "S0701", "2026-09-01", 1, 2, 3);

        assertThat(found(31)).isEmpty();
        assertThat(found(40)).isEmpty();
    }

    @Test
    void the_same_file_at_another_school_is_found_whatever_the_text_says() throws SQLException {
        published(1, "S0701", "2026-03-01", 1, 2, 3);
        published(2, "S0701", "2026-09-01", 4, 5, 6);
        attached(1, "2026-03-01", 77);
        attached(2, "2026-09-01", 77);

        assertThat(found(2)).containsExactly("1 1");
    }

    @Test
    void a_file_of_the_own_years_or_one_that_the_bureau_gave_out_is_nobodys_copy() throws SQLException {
        attached(3, "2025-09-01", 88);
        attached(3, "2026-09-01", 88);
        attached(4, "2026-03-01", 99);
        attached(5, "2026-09-01", 99);
        execute(FILE.formatted(BUREAU, edition(0, "2026-02-01"), 99, BUREAU, edition(0, "2026-02-01"), "2026-02-01"));

        assertThat(found(3)).isEmpty();
        assertThat(found(5)).isEmpty();
    }

    @Test
    void a_number_that_is_the_hash_of_a_text_here_and_of_a_file_there_is_no_match() throws SQLException {
        published(1, "S0701", "2026-03-01", 55);
        attached(2, "2026-09-01", 55);

        assertThat(found(2)).isEmpty();
    }

    private void attached(int school, String day, int hash) throws SQLException {
        execute(FILE.formatted(BUREAU, edition(school, day), hash, id(school), edition(school, day), day));
    }

    /** Each paragraph has a hundred letters. */
    private void published(int school, String item, String day, int... hashes) throws SQLException {
        for (var hash : hashes) {
            execute("insert into text_paragraph values ('%s', '%s', %d, 100, '%s', '%s', '%s', '%s')"
                    .formatted(BUREAU, edition(school, day), hash, id(school), edition(school, day), item, day));
        }
    }

    private List<String> found(int school) throws SQLException {
        var found = new ArrayList<String>();
        execute("set local role scope_tenant");
        try (var statement = connection.prepareStatement(Comparing.FIND.replace("?1", "?"))) {
            statement.setString(1, "{" + edition(school, "2026-09-01") + "," + edition(school, "2026-03-01") + "}");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var other = rows.getString("other_school");
                    found.add(Integer.parseInt(other.substring(other.length() - 6)) + " " + rows.getInt("percent"));
                }
            }
        }
        execute("reset role");
        return found;
    }

    private static String id(int school) {
        return "00000000-0000-0000-0000-%012d".formatted(school);
    }

    private static String edition(int school, String day) {
        return "00000000-%s-0000-%012d"
                .formatted(day.substring(0, 4) + "-" + day.substring(5, 7) + day.substring(8), school);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
