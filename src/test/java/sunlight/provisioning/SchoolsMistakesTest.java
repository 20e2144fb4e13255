package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;
import sunlight.language.Messages;

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
