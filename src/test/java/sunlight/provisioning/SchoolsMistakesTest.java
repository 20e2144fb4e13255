package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolsMistakesTest {

    @Test
    void a_row_with_nothing_but_a_kind_is_told_and_a_remark_below_the_list_is_not() {
        var checked = SchoolsCheckTest.check(
                List.of("标识", "学校名称", "学校类型"),
                List.of("new", "示例新学校", "小学"),
                List.of("", "", "小学"),
                List.of("", "", "填表人：某某"));

        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.expected().key()).isEqualTo("schools.fault.noName");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例第三小学|2026年13月1日|two|schools.fault.day",
                "示例第三小学|2026-12-31|three|schools.ownSuccessor",
                "LONG|||schools.fault.tooLong"
            })
    void one_mistake_is_told_once(String name, String day, String successor, String key) {
        var checked = SchoolsCheckTest.check(
                List.of("标识", "学校名称", "学校类型", "停办最后一日", "承接学校"),
                List.of(
                        "three",
                        name.equals("LONG") ? "长".repeat(201) : name,
                        "小学",
                        day == null ? "" : day,
                        successor == null ? "" : successor));

        assertThat(checked.faults()).extracting(fault -> fault.expected().key()).containsExactly(key);
    }

    @Test
    void a_name_from_before_a_renaming_is_no_second_school() {
        var checked = afterRenaming(List.of("示例老一小", "小学"));

        assertThat(checked.changes()).isEmpty();
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("学校名称");
            assertThat(Messages.say(Language.ZH, fault.expected()))
                    .contains("“示例老一小”是“示例一小”的曾用名", "“one”", "请在这一格填现名“示例一小”", "填一个新的标识");
        });
    }

    @Test
    void who_gives_an_address_of_its_own_to_a_former_name_means_another_school_and_is_asked_to_make_sure() {
        var checked = afterRenaming(List.of("示例老一小", "小学", "brand-new"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.count(SchoolStep.Kind.NEW)).isEqualTo(1);
        assertThat(checked.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(Messages.say(Language.ZH, note.expected())).contains("“示例一小”（标识“one”）曾用这个校名"));
    }

    @Test
    void an_old_list_with_addresses_says_that_it_takes_a_renaming_back() {
        var back = afterRenaming(List.of("示例老一小", "小学", "one"));
        var present = afterRenaming(List.of("示例一小", "小学", "one"));

        assertThat(back.faults()).isEmpty();
        assertThat(back.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(Messages.say(Language.ZH, note.expected())).contains("现名是“示例一小”", "改回“示例老一小”"));
        assertThat(present.notes()).isEmpty();
        assertThat(present.changes()).isEmpty();
    }

    @Test
    void a_school_of_another_bureau_may_have_the_name_that_one_here_gave_up() {
        var checked = afterRenaming(List.of("示例老一小", "小学", "", "示例市教育局"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.count(SchoolStep.Kind.NEW)).isEqualTo(1);
    }

    @Test
    void a_school_that_takes_over_is_told_by_its_present_name_where_the_list_has_a_former_one() {
        var heads = List.of("标识", "停办最后一日", "承接学校");
        var renamed = Map.of("two", List.of("示例 老二小"));
        var former = called(renamed, true, heads, List.of("one", "2027-08-31", "示例 老二小"));
        var present = called(renamed, true, heads, List.of("one", "2027-08-31", "示例二小"));
        var ofTwo = called(Map.of("one", List.of("示例二小")), true, heads, List.of("one", "2027-08-31", "示例二小"));

        assertThat(former.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("承接学校");
            assertThat(Messages.say(Language.ZH, fault.expected())).contains("是“示例二小”的曾用名", "请改填现名“示例二小”或标识“two”");
        });
        assertThat(present.faults()).isEmpty();
        assertThat(ofTwo.faults()).extracting(fault -> fault.expected().key()).containsExactly("schools.named.several");
    }

    @Test
    void a_name_that_one_school_has_and_another_had_needs_an_address() {
        var heads = List.of("标识", "学校名称", "电话");
        var exchanged = Map.of("one", List.of("示例二小"), "two", List.of("示例一小"));
        var byName = called(exchanged, true, heads, List.of("", "示例 一小", "0453-9"));
        var byAddress = called(exchanged, true, heads, List.of("one", "示例一小", "0453-9"));

        assertThat(byName.changes()).isEmpty();
        assertThat(byName.faults())
                .singleElement()
                .satisfies(fault -> assertThat(Messages.say(Language.ZH, fault.expected()))
                        .contains("标识为“one”的学校的现名", "“示例二小”（标识“two”）的曾用名"));
        assertThat(byAddress.faults()).isEmpty();
        assertThat(byAddress.count(SchoolStep.Kind.CHANGED)).isEqualTo(1);
    }

    @Test
    void a_school_of_another_bureau_that_had_the_name_does_not_matter_where_the_row_says_which_bureau() {
        var city = new DeclaredTenant(
                "three",
                "city",
                "city/three/",
                new Text("示例三小", "Three"),
                "",
                null,
                List.of("PRIMARY"),
                List.of(),
                List.of(),
                SchoolsCheckTest.ONE.contact(),
                SchoolsCheckTest.ONE.settings());
        var heads = List.of("学校名称", "电话", "主管教育局");
        var formerly = Map.of("three", List.of("示例一小"));

        assertThat(called(
                                List.of(SchoolsCheckTest.ONE, city),
                                formerly,
                                true,
                                heads,
                                List.of("示例一小", "0453-9", "示例县教育局"))
                        .faults())
                .isEmpty();
        assertThat(called(List.of(SchoolsCheckTest.ONE, city), formerly, true, heads, List.of("示例一小", "0453-9", ""))
                        .faults())
                .extracting(fault -> fault.expected().key())
                .containsExactly("schools.fault.nameOfTwo");
    }

    @Test
    void the_present_name_is_no_former_one_even_if_it_was_written_with_other_spaces() {
        var heads = List.of("标识", "学校名称", "学校类型");
        var formerly = Map.of("one", List.of("示例 一小", "示例一小"));

        assertThat(called(formerly, true, heads, List.of("one", "示例 一小", "")).notes())
                .isEmpty();
        assertThat(called(
                                List.of(SchoolsCheckTest.ONE, SchoolsCheckTest.school("twin", "示例一小")),
                                formerly,
                                true,
                                heads,
                                List.of("brand-new", "示例一小", "小学"))
                        .notes())
                .isEmpty();
    }

    @Test
    void who_would_open_a_closed_school_by_its_present_name_is_told() {
        var closed = called(Map.of("one", List.of("示例老一小")), false, List.of("学校名称", "学校类型"), List.of("示例老一小", "小学"));

        assertThat(closed.faults())
                .singleElement()
                .satisfies(fault -> assertThat(Messages.say(Language.ZH, fault.expected()))
                        .contains("这所学校已停用", "如果要恢复这所学校，请在这一格填现名“示例一小”"));
    }

    /** 示例一小 was called 示例老一小 before. */
    private static CheckedSchools afterRenaming(List<String> row) {
        var heads = List.of("学校名称", "学校类型", "标识", "主管教育局").subList(0, row.size());
        return called(Map.of("one", List.of("示例老一小")), true, heads, row);
    }

    private static CheckedSchools called(
            Map<String, List<String>> formerly, boolean areActive, List<String> heads, List<String> row) {
        return called(List.of(SchoolsCheckTest.ONE, SchoolsCheckTest.TWO), formerly, areActive, heads, row);
    }

    /** @param formerly what schools were called before, by their addresses */
    private static CheckedSchools called(
            List<DeclaredTenant> schools,
            Map<String, List<String>> formerly,
            boolean areActive,
            List<String> heads,
            List<String> row) {
        var below = SchoolsCheckTest.known(schools).below().stream()
                .map(one -> new Stored.Tenant(
                        one.id(),
                        areActive || !one.state().isSchool(),
                        one.hash(),
                        one.state(),
                        KeptIn.CONSOLE,
                        Set.of(),
                        formerly.getOrDefault(one.state().slug(), List.of())))
                .toList();
        return new SchoolsCheck(new KnownTenants("city", below, Map.of()), false)
                .check(List.of(SchoolsCheckTest.sheet(List.of(heads, row))));
    }

    @Test
    void a_school_is_not_taken_from_its_bureau_by_its_name_alone() {
        var heads = List.of("标识", "学校名称", "学校类型", "主管教育局");
        var byName = SchoolsCheckTest.check(heads, List.of("", "示例一小", "小学", "示例市教育局"));
        var byAddress = SchoolsCheckTest.check(heads, List.of("one", "示例一小", "小学", "示例市教育局"));

        assertThat(byName.changes()).isEmpty();
        assertThat(byName.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(Messages.say(Language.ZH, fault.expected())).contains("“one”", "示例市教育局"));
        assertThat(byAddress.faults()).isEmpty();
        assertThat(byAddress.changes()).isNotEmpty();
    }
}
