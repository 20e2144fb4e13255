package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** The product's timelines of many schools against a statement over sets that knows the rules, but nothing of our code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OracleIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = Long.getLong("sunlight.seed", 20_261_125);

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        System.out.println("schools are made with seed " + SEED);
        connection = RealParts.emptySchema(OracleIT.class);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("truncate tenant cascade");
        }
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void the_verdicts_of_300_generated_schools_are_those_of_an_independent_sql_statement()
            throws SQLException, IOException {
        var schools = new GeneratedSchools(connection, SEED, TODAY);
        schools.make(300);
        var judging = new BareJudging(connection, TODAY);
        for (var school : judging.schools()) {
            judging.judge(school);
        }

        for (var day : new LocalDate[] {TODAY.minusDays(40), TODAY, TODAY.plusDays(30)}) {
            schools.ask(day);

            assertThat(schools.statuses()).as("statuses that occur").hasSize(ComplianceStatus.values().length);
            assertThat(schools.differences(day))
                    .as("school, item, product, oracle on " + day)
                    .isEmpty();
        }
    }
}
