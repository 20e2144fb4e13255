package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.provisioning.SchoolsCheckTest.ONE;
import static sunlight.provisioning.SchoolsCheckTest.TWO;
import static sunlight.provisioning.SchoolsCheckTest.check;
import static sunlight.provisioning.SchoolsCheckTest.known;
import static sunlight.provisioning.SchoolsCheckTest.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Since when a new school is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstDayTest {

    @Test
    void a_list_says_since_when_a_new_school_is_there_and_a_hyphen_that_it_always_was() {
        var head = List.of("标识", "学校名称", "开办日期", "停办最后一日");
        var opens = check(head, List.of("one", "示例一小", "2026.9.1", ""));
        assertThat(opens.faults()).isEmpty();
        assertThat(opens.steps())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.fields()).containsExactly(new SchoolStep.Field("opens_on", "", "2026-09-01")));

        var settings = JsonNodeFactory.instance.objectNode().put("opens_on", "2026-09-01");
        var always = new SchoolsCheck(known(List.of(ONE.with(settings), TWO)), false)
                .check(List.of(sheet(List.of(head, List.of("one", "示例一小", "-", "")))));
        assertThat(always.steps())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.fields()).containsExactly(new SchoolStep.Field("opens_on", "2026-09-01", "")));

        assertThat(check(head, List.of("one", "示例一小", "九月", ""), List.of("two", "示例二小", "2026-09-01", "2026-08-31"))
                        .faults())
                .extracting(fault -> fault.expected().key())
                .containsExactlyInAnyOrder("schools.fault.firstDay", "schools.fault.opensAfterClosing");
    }
}
