package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Created;
import sunlight.provisioning.Change.Renamed;
import sunlight.provisioning.Change.Suspended;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsCheckTest {

    private static final DeclaredTenant CITY = bureau("city", null, "city/", "示例市教育局");
    private static final DeclaredTenant COUNTY = bureau("county", "city", "city/county/", "示例县教育局");
    static final DeclaredTenant ONE = school("one", "示例一小");
    static final DeclaredTenant TWO = school("two", "示例二小");

    @Test
    void headings_stand_in_any_order_below_a_title_among_other_columns() {
        var checked = check(
                List.of("示例县学校名单"),
                List.of(" 类 型 *", "备注", "学校名称（全称）", "ＳＬＵＧ"),
                List.of("小学、初中", "随便", "　示例新学校 ", "ＮＥＷ-school"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.unused()).containsExactly("备注");
        assertThat(checked.changes()).singleElement().isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.tenant().slug()).isEqualTo("new-school");
            assertThat(created.tenant().name().zh()).isEqualTo("示例新学校");
            assertThat(created.tenant().kinds()).containsExactly("PRIMARY", "JUNIOR");
            assertThat(created.tenant().path()).isEqualTo("city/new-school/");
        });
    }

    @Test
    void a_school_without_an_address_gets_one_that_is_free() {
        var checked = check(
                List.of("学校名称", "学校类型", "主管教育局"), List.of("示例新学校", "九年一贯制", "示例县教育局"), List.of("示例新学校", "小学", "city"));

        assertThat(checked.changes())
                .extracting(change -> ((Created) change).tenant().path())
                .containsExactlyInAnyOrder("city/county/shilixinxuexiao/", "city/shilixinxuexiao-2/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "标识|api|标识留给平台自己使用",
                "标识|a_b|标识用于网址",
                "标识|foreign|这个标识属于“外县学校”",
                "标识|city|这个标识是教育局",
                "学校类型|大学|不认识“大学”",
                "学校类型||新学校须填学校类型",
                "民办|也许|请填“是”或“否”",
                "主管教育局|外县教育局|不是本局或下属教育局",
                "英文地址|1 Street|只有英文",
                "曾用标识|foreign|曾用标识“foreign”正由别的单位使用"
            })
    void each_wrong_cell_is_told_with_its_row_and_column(String column, String value, String expected) {
        var headings = new ArrayList<>(List.of("学校名称", "学校类型"));
        var cells = new ArrayList<>(List.of("示例新学校", "小学"));
        if (headings.contains(column)) {
            cells.set(headings.indexOf(column), value == null ? "" : value);
        } else {
            headings.add(column);
            cells.add(value);
        }

        var checked = check(headings, cells);

        assertThat(checked.canTakeEffect()).isFalse();
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(Messages.say(Language.ZH, fault.expected())).contains(expected);
        });
    }

    @Test
    void one_school_in_two_rows_and_a_known_name_under_another_address_are_told() {
        var checked = check(
                List.of("标识", "学校名称", "学校类型"),
                List.of("one", "示例一小", "小学"),
                List.of("ONE", "示例一小", "小学"),
                List.of("other", "示例 二小", "小学"));

        assertThat(checked.faults())
                .extracting(fault -> Messages.say(Language.ZH, fault.expected()))
                .containsExactly("与第 2 行是同一所学校，请只保留一行。", "本局已有同名学校，标识是“two”。如果是同一所，请用这个标识；如果要改标识，请把它填在“曾用标识”列。");
    }

    @Test
    void an_empty_cell_leaves_what_is_stored_and_a_hyphen_clears_it() {
        var checked = check(
                List.of("标识", "学校名称", "电话", "地址", "食堂"),
                List.of("one", "", "-", "", ""),
                List.of("two", "示例二小", "", "", "否"));

        assertThat(checked.changes()).hasSize(2);
        assertThat(((Changed) checked.changes().get(0)).tenant().contact().has("phone"))
                .isFalse();
        assertThat(((Changed) checked.changes().get(0)).tenant().contact().has("address"))
                .isTrue();
        assertThat(((Changed) checked.changes().get(1)).fields()).containsExactly("flags");
    }

    @Test
    void a_list_closes_schools_and_says_who_takes_over() {
        var checked = check(List.of("标识", "学校名称", "停办最后一日", "承接学校"), List.of("one", "示例一小", "2026年8月31日", "示例二小"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.fields())
                        .containsExactly(
                                new SchoolStep.Field("closes_on", "", "2026-08-31"),
                                new SchoolStep.Field("successors", "", "two")));
        assertThat(checked.closingBy(LocalDate.of(2026, 8, 31), 3).faults()).isEmpty();
        assertThat(checked.closingBy(LocalDate.of(2026, 8, 30), 3).canTakeEffect())
                .isFalse();
    }

    @Test
    void a_hyphen_keeps_a_school_open_and_an_empty_cell_leaves_its_last_day() {
        var settings = JsonNodeFactory.instance.objectNode().put("closes_on", "2026-08-31");
        settings.putArray("successors").add("two");
        var known = known(List.of(ONE.with(settings), TWO));
        var open = new SchoolsCheck(known, false)
                .check(List.of(sheet(List.of(List.of("标识", "学校名称", "停办最后一日"), List.of("one", "示例一小", "-")))));
        var same = new SchoolsCheck(known, false)
                .check(List.of(sheet(List.of(List.of("标识", "学校名称", "停办最后一日"), List.of("one", "示例一小", "")))));

        assertThat(open.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.fields())
                        .containsExactly(
                                new SchoolStep.Field("closes_on", "2026-08-31", ""),
                                new SchoolStep.Field("successors", "two", "")));
        assertThat(same.changes()).isEmpty();
    }

    @Test
    void who_takes_over_is_another_school_that_stays() {
        var checked = check(
                List.of("标识", "学校名称", "停办最后一日", "承接学校"),
                List.of("one", "示例一小", "2026-08-31", "two"),
                List.of("two", "示例二小", "2026-02-30", "two、三小"));
        var both = check(
                List.of("标识", "学校名称", "停办最后一日", "承接学校"),
                List.of("one", "示例一小", "2026-08-31", "two"),
                List.of("two", "示例二小", "2026-08-31", ""));

        assertThat(checked.faults())
                .extracting(fault -> fault.expected().key())
                .containsExactlyInAnyOrder("schools.fault.day", "schools.fault.successor", "schools.ownSuccessor");
        assertThat(both.faults())
                .extracting(fault -> fault.expected().key())
                .containsExactly("schools.successorCloses");
    }

    @Test
    void a_new_address_with_the_former_one_beside_it_is_a_renaming() {
        var checked = check(List.of("标识", "曾用标识", "学校名称"), List.of("uno", "one", "示例第一小学"));

        assertThat(checked.changes()).hasSize(2).first().isInstanceOf(Renamed.class);
        assertThat(checked.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(SchoolStep.Kind.RENAMED);
            assertThat(step.fields()).extracting(SchoolStep.Field::name).contains("slug", "name_zh");
        });
    }

    @Test
    void the_list_that_was_taken_changes_nothing_when_it_comes_back() throws Exception {
        var known = known(List.of(ONE, TWO));
        var path = java.nio.file.Files.createTempFile("list", ".xlsx");
        java.nio.file.Files.write(path, SchoolsSheet.of(known, Language.EN).with(List.of(ONE, TWO)));

        var checked = new SchoolsCheck(known, true).check(sunlight.sheet.SheetFile.read("list.xlsx", path));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.rows()).isEqualTo(2);
        assertThat(checked.changes()).isEmpty();
    }

    @Test
    void only_a_whole_list_suspends_and_more_than_one_in_twenty_must_be_confirmed() {
        var rows = List.of(List.of("标识", "学校名称"), List.of("one", "示例一小"));
        var part = new SchoolsCheck(known(List.of(ONE, TWO)), false).check(List.of(sheet(rows)));
        var whole = new SchoolsCheck(known(List.of(ONE, TWO)), true).check(List.of(sheet(rows)));

        assertThat(part.changes()).isEmpty();
        assertThat(whole.changes()).containsExactly(new Suspended("two"));
        assertThatThrownBy(() -> whole.requireAs(whole, false))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.issues())
                                .first()
                                .extracting(issue -> issue.key())
                                .isEqualTo("schools.tooManyGone"));
    }

    @Test
    void five_thousand_rows_are_checked_in_seconds() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("标识", "学校名称", "学校类型", "主管教育局", "电话"));
        IntStream.range(0, 5_000)
                .forEach(n -> rows.add(List.of("s-" + n, "示例第" + n + "小学", "小学", "county", "0453-" + n)));

        var begin = System.nanoTime();
        var checked = new SchoolsCheck(known(List.of(ONE)), false).check(List.of(sheet(rows)));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.count(SchoolStep.Kind.NEW)).isEqualTo(5_000);
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    @SafeVarargs
    static CheckedSchools check(List<String>... rows) {
        return new SchoolsCheck(known(List.of(ONE, TWO)), false).check(List.of(sheet(List.of(rows))));
    }

    static Sheet sheet(List<List<String>> rows) {
        var all = new ArrayList<SheetRow>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = new HashMap<Integer, Cell>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                if (!rows.get(i).get(j).isEmpty()) {
                    cells.put(j, new Cell(rows.get(i).get(j), Cell.Kind.TEXT));
                }
            }
            all.add(new SheetRow(i + 1, cells));
        }
        return new Sheet("名单", all);
    }

    static KnownTenants known(List<DeclaredTenant> schools) {
        var below = Stream.concat(Stream.of(CITY, COUNTY), schools.stream())
                .map(one -> new Stored.Tenant(UUID.randomUUID(), true, one.hash(), one))
                .toList();
        return new KnownTenants("city", below, Map.of("foreign", "外县学校"));
    }

    private static DeclaredTenant bureau(String slug, String parent, String path, String name) {
        return tenant(slug, parent, path, name, List.of());
    }

    static DeclaredTenant school(String slug, String name) {
        return tenant(slug, "county", "city/county/" + slug + "/", name, List.of("PRIMARY"));
    }

    private static DeclaredTenant tenant(String slug, String parent, String path, String name, List<String> kinds) {
        var contact = JsonNodeFactory.instance.objectNode().put("phone", "0453-1");
        contact.putObject("address").put("zh", "示例路").put("en", "Example Road");
        return new DeclaredTenant(
                slug,
                parent,
                path,
                new Text(name, name),
                Initials.of(name),
                null,
                kinds,
                kinds.isEmpty() ? List.of() : List.of("CANTEEN"),
                List.of(),
                contact,
                JsonNodeFactory.instance.objectNode());
    }
}
