package sunlight.identity.assigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolLinesTest {

    private static final Tenant FIRST = school("first", "示例第一小学", "First Primary School");
    private static final Tenant CENTRAL = school("east-central", "中心小学", "Central Primary School");
    private static final Tenant OTHER_CENTRAL = school("west-central", "中心小学", "Central Primary School");
    private static final SchoolLines LINES = new SchoolLines(List.of(FIRST, CENTRAL, OTHER_CENTRAL));

    @Test
    void a_line_is_a_name_or_a_code_in_any_width_and_with_a_number_before_it() {
        assertThat(LINES.read("示例第一小学\n\n east-central ")).containsExactly(FIRST.id(), CENTRAL.id());
        assertThat(LINES.read("ｆｉｒｓｔ")).containsExactly(FIRST.id());
        assertThat(LINES.read("first primary school")).containsExactly(FIRST.id());
        assertThat(LINES.read("1. 示例第一小学\n2、 示例 第一小学")).containsExactly(FIRST.id());
    }

    @Test
    void other_cells_of_a_sheet_stand_beside_it_and_a_code_tells_which_of_two_is_meant() {
        assertThat(LINES.read("1\t示例第一小学\t东安区")).containsExactly(FIRST.id());
        assertThat(LINES.read("中心小学\twest-central")).containsExactly(OTHER_CENTRAL.id());
    }

    @Test
    void nothing_is_read_of_a_list_with_a_line_that_is_not_known() {
        assertThatThrownBy(() -> LINES.read("示例第一小学\n示例第九小学\n中心小学"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .extracting(Issue::key)
                                .containsExactly("assigned.lines.unknown", "assigned.lines.several"));
        assertThatThrownBy(() -> LINES.read(" \n")).isInstanceOf(RuleBroken.class);
    }

    private static Tenant school(String slug, String zh, String en) {
        return ExampleSchool.of(slug, new Text(zh, en));
    }
}
