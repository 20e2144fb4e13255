package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a real database, as the owner and the service's own login. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @TempDir
    Path tenants;

    private int run;

    @BeforeAll
    static void start_postgres() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (var admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute(Files.readString(Path.of("src/main/resources/db/bootstrap.sql")));
            statement.execute("alter role sunlight_owner password 'owner'");
            statement.execute("alter role sunlight_app password 'app'");
        }
    }

    @AfterAll
    static void stop_postgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void an_empty_database_and_the_demo_tenants() throws IOException, SQLException {
        try (var admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("drop database if exists sunlight");
            statement.execute("create database sunlight owner sunlight_owner");
        }
        Files.createDirectories(tenants.resolve("mudanjiang/crests"));
        try (var files = Files.walk(Path.of("tenants/mudanjiang"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, tenants.resolve(Path.of("tenants").relativize(file)));
            }
        }
    }

    @Test
    void the_declared_state_is_brought_in_and_a_second_run_changes_nothing() throws SQLException {
        var first = provision();
        var revisions = rows("select revision from tenant_revision order by 1");

        assertThat(first)
                .contains(
                        "created mdj-edu (牡丹江市教育局（演示）)",
                        "added the school catalogue of mdj-edu from 2026-01-01",
                        "added the bureau catalogue of mdj-edu from 2026-01-01",
                        "seeded 3 terms and 2 anchor dates of mdj-edu");
        assertThat(rows("select count(*) from tenant where parent_id is null")).containsExactly("1");
        assertThat(rows("select path from tenant where slug = 'mdj-shiyan-xiaoxue'"))
                .containsExactly("mdj-edu/dongan-edu/mdj-shiyan-xiaoxue/");
        assertThat(rows("select settings ->> 'division' from tenant where slug = 'aimin-zhongxue'"))
                .containsExactly("CN-23-10-04");
        assertThat(rows("select jsonb_array_length(definition -> 'items') from catalogue_edition"
                        + " where audience = 'SCHOOL'"))
                .containsExactly("61");
        assertThat(rows("select topic || ' ' || count(*) from outbox group by topic order by 1"))
                .containsExactly("compliance.recompute 21", "keycloak.organization 21");

        assertThat(provision()).endsWith("nothing to change");
        assertThat(rows("select revision from tenant_revision order by 1")).isEqualTo(revisions);
        assertThat(rows("select count(*) from outbox")).containsExactly("42");
    }

    @Test
    void a_school_with_a_new_name_keeps_its_rows_and_its_old_links() throws Exception {
        provision();
        var id = rows("select id from tenant where slug = 'mdj-teshu-xuexiao'");
        var file = tenants.resolve("mudanjiang/schools-mdj-edu.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "- slug: mdj-teshu-xuexiao",
                                "- slug: mdj-qihang-xuexiao\n    former_slugs: [mdj-teshu-xuexiao]"));

        assertThat(provision()).contains("renamed mdj-teshu-xuexiao to mdj-qihang-xuexiao");
        assertThat(rows("select id from tenant where path = 'mdj-edu/mdj-qihang-xuexiao/'"))
                .isEqualTo(id);
        assertThat(rows("select tenant_id from former_name where kind = 'SLUG' and name = 'mdj-teshu-xuexiao'"))
                .isEqualTo(id);
        assertThat(provision()).endsWith("nothing to change");
    }

    @Test
    void schools_that_disappeared_are_suspended_with_a_confirmation_and_come_back() throws Exception {
        provision();
        var file = tenants.resolve("mudanjiang/schools-mdj-edu.yaml");
        var all = Files.readString(file);
        Files.writeString(file, all.substring(0, all.indexOf("  - slug: mdj-zhiye-xuexiao")));

        assertThat(provision())
                .endsWith("2 of 21 active tenants are no longer declared, more than 5 %; nothing was"
                        + " changed. If this is meant, run again with --confirm-suspensions (the demo: with"
                        + " -Dsunlight.confirm-suspensions)");
        assertThat(run).isEqualTo(1);
        assertThat(rows("select count(*) from tenant where status = 'SUSPENDED'"))
                .containsExactly("0");

        assertThat(provision("--confirm-suspensions"))
                .contains("suspended mdj-teshu-xuexiao, which is no longer declared")
                .endsWith("suspended mdj-zhiye-xuexiao, which is no longer declared");
        assertThat(rows("select slug from tenant where status = 'SUSPENDED' order by slug"))
                .containsExactly("mdj-teshu-xuexiao", "mdj-zhiye-xuexiao");
        assertThat(rows("select payload ->> 'enabled' from outbox where topic = 'keycloak.organization'"
                        + " and payload ->> 'slug' = 'mdj-teshu-xuexiao' order by id"))
                .containsExactly("true", "false");

        Files.writeString(file, all);
        assertThat(provision()).contains("resumed mdj-teshu-xuexiao").endsWith("resumed mdj-zhiye-xuexiao");
        assertThat(rows("select count(*) from tenant")).containsExactly("21");
    }

    @Test
    void a_changed_name_is_applied_and_settings_of_the_console_stay() throws Exception {
        provision();
        execute("update tenant set settings = settings || '{\"colour\": \"green\"}' where slug = 'mdj-shiyan-xiaoxue'");
        replace("schools-dongan-edu.yaml", "示例实验小学", "示例新实验小学");

        assertThat(provision()).endsWith("changed mdj-shiyan-xiaoxue: initials, name_zh");
        assertThat(rows("select name_zh || ' ' || initials || ' ' || (settings ->> 'colour') from tenant"
                        + " where slug = 'mdj-shiyan-xiaoxue'"))
                .containsExactly("示例新实验小学 slxsyxx green");
    }

    @Test
    void a_catalogue_in_force_is_not_changed_and_nothing_else_is_either() throws Exception {
        provision();
        replace("catalogue.yaml", "Transfer rules and procedure", "Transfer rules");
        replace("schools-dongan-edu.yaml", "示例实验小学", "示例新实验小学");

        assertThat(provision()).contains("is in force since 2026-01-01 and never changes");
        assertThat(run).isEqualTo(1);
        assertThat(rows("select name_zh from tenant where slug = 'mdj-shiyan-xiaoxue'"))
                .containsExactly("示例实验小学");
    }

    @Test
    void an_error_in_the_middle_leaves_nothing_behind() throws Exception {
        provision();
        execute("alter table outbox add constraint broken check (payload ->> 'name' is distinct from '示例坏学校')");
        replace("schools-aimin-edu.yaml", "示例爱民小学", "示例坏学校");
        replace("schools-dongan-edu.yaml", "示例实验小学", "示例新实验小学");

        assertThatThrownBy(this::provision).isInstanceOf(SQLException.class).hasMessageContaining("broken");
        assertThat(rows("select name_zh from tenant where slug = 'mdj-shiyan-xiaoxue'"))
                .containsExactly("示例实验小学");
    }

    @Test
    void the_calendar_of_the_console_is_left_alone() throws Exception {
        provision();
        execute("delete from school_term where starts_on > date '2026-06-01'");

        assertThat(provision()).endsWith("nothing to change");
        assertThat(rows("select starts_on from school_term")).containsExactly("2026-03-02");
    }

    @Test
    void an_edition_that_is_not_yet_in_force_may_be_replaced() throws Exception {
        provision();
        var file = tenants.resolve("mudanjiang/catalogue.yaml");
        var inForce = Files.readString(file);
        // The database goes by its own day, so the coming edition lies far ahead.
        var coming = inForce
                + inForce.substring(inForce.indexOf("  - audience: bureau"))
                        .replace("effective_on: 2026-01-01", "effective_on: 2099-01-01");
        Files.writeString(file, coming);
        assertThat(provision()).endsWith("added the bureau catalogue of mdj-edu from 2099-01-01");

        Files.writeString(file, inForce + coming.substring(inForce.length()).replace("weight: 4", "weight: 5"));
        assertThat(provision())
                .endsWith("replaced the bureau catalogue of mdj-edu from 2099-01-01, which is not yet in force");
        assertThat(provision()).endsWith("nothing to change");
    }

    @Test
    void a_school_moves_to_another_bureau() throws Exception {
        provision();
        var from = tenants.resolve("mudanjiang/schools-aimin-edu.yaml");
        var all = Files.readString(from);
        int last = all.lastIndexOf("  - slug: ");
        Files.writeString(from, all.substring(0, last));
        var to = tenants.resolve("mudanjiang/schools-dongan-edu.yaml");
        Files.writeString(to, Files.readString(to) + all.substring(last));

        assertThat(provision()).endsWith("changed aimin-youeryuan: district, parent, path, settings");
        assertThat(rows("select path from tenant where slug = 'aimin-youeryuan'"))
                .containsExactly("mdj-edu/dongan-edu/aimin-youeryuan/");
    }

    @Test
    void validating_only_needs_no_database_and_leaves_it_empty() throws Exception {
        assertThat(provision("--validate-only")).isEqualTo("21 tenants and 2 catalogue editions are declared");
        assertThat(rows("select count(*) from pg_tables where schemaname = 'public'"))
                .containsExactly("0");

        replace("bureau.yaml", "division: CN-23-10-04", "division: Aimin");
        assertThat(provision("--validate-only"))
                .startsWith("mudanjiang/bureau.yaml:")
                .contains("bureau.bureaus[1].division: expected a division code such as CN-23-10, found \"Aimin\"");
        assertThat(run).isEqualTo(1);
    }

    private String provision(String... options) throws SQLException {
        var said = new ByteArrayOutputStream();
        var args = new ArrayList<>(List.of(options));
        args.add(tenants.toString());
        var settings = new ProvisionSettings(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/sunlight",
                "sunlight_owner",
                "owner",
                "sunlight_app",
                "app");
        run = new Provision(settings, CLOCK, new PrintStream(said, true, StandardCharsets.UTF_8)).run(args);
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private void replace(String file, String old, String now) throws IOException {
        var path = tenants.resolve("mudanjiang").resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, now));
    }

    private static List<String> rows(String query) throws SQLException {
        try (var connection = asAdministrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = asAdministrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection asAdministrator() throws SQLException {
        return postgres.getDatabase("postgres", "sunlight").getConnection();
    }
}
