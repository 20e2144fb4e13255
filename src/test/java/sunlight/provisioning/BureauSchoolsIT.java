package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;

/** Lists of schools against a real database, as a bureau; and how they live with the files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BureauSchoolsIT {

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @BeforeEach
    void the_demo_tenants() throws IOException, SQLException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().start();
            execute("postgres", Files.readString(Path.of("src/main/resources/db/bootstrap.sql")));
            execute("postgres", "alter role sunlight_owner password 'owner'; alter role sunlight_app password 'app'");
        }
        execute("postgres", "drop database if exists sunlight");
        execute("postgres", "create database sunlight owner sunlight_owner");
        provision(Path.of("tenants"));
    }

    @AfterAll
    static void stop_postgres() throws IOException {
        postgres.close();
    }

    @Test
    void five_thousand_schools_come_in_at_once_and_the_files_leave_them_alone() throws Exception {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("标识", "学校名称", "学校类型"));
        IntStream.range(0, 5_000).forEach(n -> rows.add(List.of("s-" + n, "示例第" + n + "小学", "小学")));
        var seen = new ArrayList<Integer>();
        apply("dongan-edu", rows, seen::add);
        assertThat(seen).hasSize(5_000);
        assertThat(rows("select count(*) from tenant where path like 'mdj-edu/dongan-edu/s-%' and kept_in = 'CONSOLE'"))
                .containsExactly("5000");
        assertThat(rows("select count(*) from outbox o join tenant t on t.id = o.tenant_id where t.slug = 's-7'"))
                .containsExactly("2");
        assertThat(provision(Path.of("tenants")))
                .contains("kept s-7, which the console has declared and the files do not")
                .endsWith("nothing to change");
    }

    @Test
    void what_the_console_has_said_is_told_to_the_files_and_kept_until_they_overrule_it() throws Exception {
        apply("dongan-edu", List.of(List.of("标识", "学校名称"), List.of("dongan-xiaoxue", "示例东安第一小学")));

        assertThat(provision(Path.of("tenants")))
                .contains("kept dongan-xiaoxue as the console has it; the files differ in initials, name_zh")
                .endsWith("nothing to change");
        assertThat(name("dongan-xiaoxue")).containsExactly("示例东安第一小学");

        assertThat(provision(Path.of("tenants"), "--overrule-console"))
                .endsWith("changed dongan-xiaoxue: initials, name_zh");
        assertThat(name("dongan-xiaoxue")).containsExactly("示例东安小学");
        assertThat(provision(Path.of("tenants"))).endsWith("applied\nnothing to change");
    }

    @Test
    void a_new_address_of_the_console_is_not_brought_in_again_under_the_old_one() throws Exception {
        apply(
                "dongan-edu",
                List.of(List.of("标识", "曾用标识", "学校名称"), List.of("dongan-yixiao", "dongan-xiaoxue", "示例东安小学")));

        assertThat(provision(Path.of("tenants"))).contains("kept dongan-yixiao as the console has it");
        assertThat(rows("select count(*) from tenant")).containsExactly("21");
        assertThat(rows("select name from former_name")).containsExactly("dongan-xiaoxue");
    }

    @Test
    void a_school_that_closes_is_kept_by_the_files_and_taken_back_by_being_declared_open() throws Exception {
        change("dongan-edu", "dongan-xiaoxue", before -> {
            var settings = (ObjectNode) before.settings().deepCopy();
            settings.put("opens_on", "2020-09-01").put("closes_on", "2026-08-31");
            settings.putArray("successors").add("mdj-shiyan-xiaoxue");
            return before.with(settings);
        });
        assertThat(provision(Path.of("tenants")))
                .contains("kept dongan-xiaoxue as the console has it; the files differ in settings");
        assertThat(rows("select settings ->> 'closes_on' from tenant where slug = 'dongan-xiaoxue'"))
                .containsExactly("2026-08-31");

        assertThat(provision(Path.of("tenants"), "--overrule-console")).endsWith("changed dongan-xiaoxue: settings");
        assertThat(rows("select settings ?| array['opens_on', 'closes_on'] from tenant where slug = 'dongan-xiaoxue'"))
                .containsExactly("f");
    }

    @Test
    void the_exported_folder_is_valid_and_changes_nothing(@TempDir Path folder) throws Exception {
        apply(
                "dongan-edu",
                List.of(
                        List.of("标识", "曾用标识", "学校名称", "学校类型", "电话"),
                        List.of("dongan-yixiao", "dongan-xiaoxue", "示例东安小学", "小学", "0453-0000102"),
                        List.of("0453001", "", "示例新学校: \"#1\"", "九年一贯制", "04530000199")));
        Map<String, byte[]> files;
        try (var connection = as("mdj-edu")) {
            files = TenantFiles.of(
                    new BureauSchools(connection, "mdj-edu", "mdj-edu/", "mdj-edu0").declared(), "Exported");
        }
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }

        assertThat(provision(folder, "--validate-only")).isEqualTo("22 tenants and 2 catalogue editions are declared");
        assertThat(provision(folder)).endsWith("applied\nnothing to change").doesNotContain("kept");
        assertThat(rows("select count(*) from tenant where kept_in = 'CONSOLE'"))
                .containsExactly("0");
    }

    @Test
    void a_unit_comes_in_is_renamed_and_closed_and_the_files_leave_it_alone() throws Exception {
        unit(check -> check.check(UnitCheckTest.entry("", "", "示例新设科", "B0301")));
        assertThat(rows("select slug || ' ' || kind || ' ' || kept_in from tenant where name_zh = '示例新设科'"))
                .containsExactly("mdj-edu-shilixinsheke UNIT CONSOLE");
        assertThat(rows("select topic from outbox o join tenant t on t.id = o.tenant_id where t.slug = 'mdj-edu'"))
                .contains("compliance.recompute");

        unit(check -> check.check(UnitCheckTest.entry("mdj-edu-shilixinsheke", "xin-ke", "示例新设一科", "B0301")));
        assertThat(rows("select name from former_name")).containsExactly("mdj-edu-shilixinsheke");
        assertThat(provision(Path.of("tenants")))
                .contains("kept xin-ke, which the console has declared and the files do not")
                .endsWith("nothing to change");

        unit(check -> check.close("xin-ke", new UnitClosing(LocalDate.of(2026, 11, 1), "")));
        unit(check -> check.finish(LocalDate.of(2026, 11, 2)));
        assertThat(rows("select status from tenant where slug = 'xin-ke'")).containsExactly("SUSPENDED");
        unit(check -> check.reopen("xin-ke"));
        assertThat(rows("select status from tenant where slug = 'xin-ke'")).containsExactly("ACTIVE");
    }

    private static void unit(Function<UnitCheck, CheckedUnit> how) throws SQLException {
        try (var connection = as("mdj-edu")) {
            var below = new BureauSchools(connection, "mdj-edu", "mdj-edu/", "mdj-edu0");
            below.apply(
                    how.apply(new UnitCheck(below.known(), Set.of("B0301", "B0502")))
                            .changes(),
                    none -> {});
            connection.commit();
        }
    }

    @Test
    void the_database_itself_keeps_a_bureau_to_its_own_schools() throws Exception {
        try (var connection = as("dongan-edu")) {
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug = 'aimin-xiaoxue'"))
                    .isZero();
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug in ('dongan-edu', 'mdj-edu')"))
                    .isZero();
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug = 'dongan-xiaoxue'"))
                    .isOne();
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug = 'mdj-jijiao-ke'"))
                    .isZero();
            assertThatThrownBy(() -> changed(
                            connection,
                            "update tenant set parent_id = (select id from tenant where slug = 'aimin-edu')"
                                    + " where slug = 'dongan-xiaoxue'"))
                    .hasMessageContaining("row-level security");
        }
        try (var connection = as("dongan-xiaoxue")) {
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug = 'dongan-xiaoxue'"))
                    .isZero();
        }
    }

    private static void apply(String bureau, List<List<String>> rows) throws SQLException {
        apply(bureau, rows, none -> {});
    }

    private static void apply(String bureau, List<List<String>> rows, java.util.function.IntConsumer progress)
            throws SQLException {
        try (var connection = as(bureau)) {
            var path = rows("select path from tenant where slug = '" + bureau + "'")
                    .get(0);
            var schools = new BureauSchools(connection, bureau, path, path.substring(0, path.length() - 1) + "0");
            schools.lock();
            var checked = schools.check(List.of(sheet(rows)), false);
            assertThat(checked.faults()).isEmpty();
            schools.apply(checked, progress);
            connection.commit();
        }
    }

    private static void change(String bureau, String school, java.util.function.UnaryOperator<DeclaredTenant> how)
            throws SQLException {
        try (var connection = as(bureau)) {
            var path = rows("select path from tenant where slug = '" + bureau + "'")
                    .get(0);
            new BureauSchools(connection, bureau, path, path.substring(0, path.length() - 1) + "0").change(school, how);
            connection.commit();
        }
    }

    private static Sheet sheet(List<List<String>> rows) {
        var all = new ArrayList<SheetRow>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = new HashMap<Integer, Cell>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                cells.put(j, new Cell(rows.get(i).get(j), Cell.Kind.TEXT));
            }
            all.add(new SheetRow(i + 1, cells));
        }
        return new Sheet("名单", all);
    }

    /** The service's own login in the scope of a tenant, as a use case would enter it. */
    private static Connection as(String slug) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/sunlight?stringtype=unspecified";
        var connection = DriverManager.getConnection(url, "sunlight_app", "app");
        connection.setAutoCommit(false);
        var scope = rows("select id || '|' || array_to_string(lineage, ',') || '|' || path from tenant where slug = '"
                        + slug + "'")
                .get(0)
                .split("\\|");
        try (var set = connection.prepareStatement("select set_config('app.tenant', ?, true),"
                + " set_config('app.lineage', ?, true), set_config('app.path', ?, true),"
                + " set_config('role', 'scope_tenant', true)")) {
            for (int i = 0; i < scope.length; i++) {
                set.setString(i + 1, scope[i]);
            }
            set.execute();
        }
        return connection;
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<String> name(String slug) throws SQLException {
        return rows("select name_zh from tenant where slug = '" + slug + "'");
    }

    private static String provision(Path folder, String... options) throws SQLException {
        var said = new ByteArrayOutputStream();
        var args = new ArrayList<>(List.of(options));
        args.add(folder.toString());
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/sunlight";
        var settings = new ProvisionSettings(url, "sunlight_owner", "owner", "sunlight_app", "app");
        new Provision(settings, Clock.systemUTC(), new PrintStream(said, true, StandardCharsets.UTF_8)).run(args);
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private static List<String> rows(String query) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "sunlight").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
