package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What schools were called before the database began to keep it, taken from the journal of a large city. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerNamesOfSchoolsIT {

    private static final String SCHOOLS = """
            insert into tenant (id, kind, slug, path, name_zh, name_en, initials, declared_hash)
              values ('00000000-0000-0000-0000-0000000000c0', 'BUREAU', 'c', 'c/', '市', 'City', 's', '');
            insert into tenant (id, kind, slug, path, parent_id, kinds, name_zh, name_en, initials, declared_hash)
              select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, 'SCHOOL', 's-' || n, 'c/s-' || n || '/',
                     '00000000-0000-0000-0000-0000000000c0', '{PRIMARY}', '现名' || n, 'S', 's', '' from generate_series(1, 9000) n;
            insert into former_name (tenant_id, kind, name) select id, 'SLUG', 'old-7' from tenant where slug = 's-7';
            """;

    /** Each was renamed once; 7 under an address that it gave up since, and 8 twice, back to what it was called at first. */
    private static final String JOURNAL = """
            insert into audit_entry (tenant_id, id, actor, action, subject_kind, subject_id, happened_at, before_value)
              select '00000000-0000-0000-0000-0000000000c0', gen_random_uuid(), 'a', 'school.changed', 'tenant', slug, now(),
                     jsonb_build_object('key', 'list.two', 'args', jsonb_build_array(
                       jsonb_build_object('key', 'audit.value.setting', 'args', jsonb_build_array(
                         jsonb_build_object('key', 'schools.field.name_zh', 'args', '[]'::jsonb), name)),
                       jsonb_build_object('key', 'audit.value.setting', 'args', jsonb_build_array(
                         jsonb_build_object('key', 'schools.field.name_en', 'args', '[]'::jsonb), 'Old'))))
                from (select case n when 7 then 'old-7' else 's-' || n end as slug, '原名' || n as name
                        from generate_series(1, 9000) n
                      union all values ('s-8', '现名8'), ('c', '旧市')) renamed;
            insert into audit_entry (tenant_id, id, actor, action, subject_kind, subject_id, happened_at)
              select tenant_id, gen_random_uuid(), 'a', 'school.suspended', 'tenant', subject_id, now() from audit_entry;
            """;

    @Test
    void the_journal_of_a_large_city_is_read_within_seconds_and_nobody_has_a_present_name_as_a_former_one()
            throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            execute(postgres, Files.readString(Path.of("src/main/resources/db/bootstrap.sql")));
            execute(
                    postgres,
                    "alter schema public owner to sunlight_owner; alter role sunlight_owner password 'owner'");
            var flyway = Flyway.configure()
                    .dataSource(postgres.getJdbcUrl("sunlight_owner", "postgres"), "sunlight_owner", "owner")
                    .locations("classpath:db/migration");
            flyway.target("351").load().migrate();
            execute(postgres, SCHOOLS + JOURNAL);
            execute(postgres, "alter role sunlight_owner set statement_timeout = '5s'");
            flyway.target("352").load().migrate();

            assertThat(rows(postgres, "select count(*)::text from tenant where cardinality(former_names) = 1"))
                    .containsExactly("9001");
            assertThat(rows(postgres, """
                            select slug || ' ' || name_zh || ' ' || array_to_string(former_names, ',') from tenant
                             where slug in ('c', 's-7', 's-8', 's-9') order by slug
                            """)).containsExactly("c 市 旧市", "s-7 现名7 原名7", "s-8 现名8 原名8", "s-9 现名9 原名9");
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
