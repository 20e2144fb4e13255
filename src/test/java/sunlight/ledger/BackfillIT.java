package sunlight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.RealParts;
import sunlight.ledgercheck.Verify;

/** What was public before the log began enters it, marked as such, in the form that the verifier knows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackfillIT {

    @TempDir
    Path folder;

    @Test
    void editions_from_before_the_log_are_entered_with_the_time_of_entering() throws Exception {
        var databases = RealParts.database();
        var url = databases.url().replace("/sunlight", "/backfill");
        execute(databases.url().replace("/sunlight", "/postgres"), "create database backfill owner sunlight_owner");
        var flyway = Flyway.configure()
                .dataSource(url, databases.owner().user(), databases.owner().password())
                .locations("classpath:db/migration");
        flyway.target("50").load().migrate();
        execute(url, """
                insert into tenant (id, kind, slug, path, name_zh, name_en, initials, declared_hash)
                  values ('00000000-0000-0000-0000-0000000000c0', 'BUREAU', 'c', 'c/', '市', 'City', 's', '');
                insert into disclosure select id, id, 1, 'S0701', 't', 'b', '{}', '2026-01-01', null, '号-1', 'PROACTIVE',
                  'PUBLISHED', 1, 1, 'x', 'x', 2, now(), now() from tenant;
                insert into edition select id, gen_random_uuid(), id, n, 'S0701', 't', 'b', '{}', '2026-01-01', null, '号-1',
                  'PROACTIVE', '2026-01-0' || n, 'h' || n, case n when 1 then now() end
                  from tenant, generate_series(1, 2) n;
                """.replace("'2026-01-0' || n", "timestamptz '2026-01-01' + n * interval '1 day'"));
        flyway.target("latest").load().migrate();

        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres")) {
            assertThat(verdict(superuser)).startsWith("good: 1 logs, 2 entries");
        }
    }

    private String verdict(Connection superuser) throws Exception {
        var log = new SampleLog(superuser, folder);
        var lines = new StringBuilder();
        for (var stored : log.entries(UUID.fromString("00000000-0000-0000-0000-0000000000c0"))) {
            assertThat(stored.entry().line().kind())
                    .isEqualTo(stored.entry().seq() == 1 ? "BACKFILL_WITHDRAWN" : "BACKFILL");
            assertThat(LogEntry.time(stored.entry().recordedAt())).isGreaterThan("2026-01-04");
            assertThat(stored.opening()).isNotNull();
            lines.append(Export.entry(stored));
        }
        var file = Files.writeString(folder.resolve("entries"), lines);
        var said = new ByteArrayOutputStream();
        Verify.run(new String[] {file.toString()}, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
