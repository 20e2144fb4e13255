package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
    private static DemoDatabase database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new DemoDatabase();
    }

    @BeforeEach
    void the_demo_tenants() throws SQLException {
        database.begin();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
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
    void an_old_list_brings_no_second_school_in_after_a_renaming() throws Exception {
        apply("dongan-edu", List.of(List.of("标识", "学校名称"), List.of("dongan-xiaoxue", "示例东安第一小学")));
        assertThat(checked("dongan-edu", List.of(List.of("学校名称", "学校类型"), List.of("示例东安小学", "小学")))
                        .faults())
                .extracting(fault -> fault.expected().key())
                .containsExactly("schools.fault.formerName");

        apply("dongan-edu", List.of(List.of("标识", "学校名称"), List.of("dongan-xiaoxue", "示例东安小学")));
        assertThat(rows("select array_to_string(former_names, ' ') from tenant where slug = 'dongan-xiaoxue'"))
                .containsExactly("示例东安第一小学");
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
        var files = database.below("mdj-edu", bureau -> TenantFiles.of(bureau.declared(), "Exported"));
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
        database.below("mdj-edu", bureau -> {
            bureau.apply(
                    how.apply(new UnitCheck(bureau.known(), Set.of("B0301", "B0502")))
                            .changes(),
                    none -> {});
            return bureau;
        });
    }

    @Test
    void the_database_itself_keeps_a_bureau_to_its_own_schools() throws Exception {
        try (var connection = database.as("dongan-edu")) {
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
        try (var connection = database.as("dongan-xiaoxue")) {
            assertThat(changed(connection, "update tenant set name_zh = 'x' where slug = 'dongan-xiaoxue'"))
                    .isZero();
        }
    }

    private static void apply(String bureau, List<List<String>> rows) throws SQLException {
        apply(bureau, rows, none -> {});
    }

    private static void apply(String bureau, List<List<String>> rows, java.util.function.IntConsumer progress)
            throws SQLException {
        database.below(bureau, schools -> {
            schools.lock();
            var checked = schools.check(List.of(sheet(rows)), false);
            assertThat(checked.faults()).isEmpty();
            schools.apply(checked, progress);
            return checked;
        });
    }

    private static CheckedSchools checked(String bureau, List<List<String>> rows) throws SQLException {
        return database.below(bureau, schools -> schools.check(List.of(sheet(rows)), false));
    }

    private static void change(String bureau, String school, java.util.function.UnaryOperator<DeclaredTenant> how)
            throws SQLException {
        database.below(bureau, schools -> {
            schools.change(school, how);
            return school;
        });
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

    private static int changed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<String> name(String slug) throws SQLException {
        return rows("select name_zh from tenant where slug = '" + slug + "'");
    }

    private static String provision(Path folder, String... options) throws SQLException {
        return database.provision(folder, options);
    }

    private static List<String> rows(String query) throws SQLException {
        return database.rows(query);
    }
}
