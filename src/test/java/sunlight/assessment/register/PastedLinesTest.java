package sunlight.assessment.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.Tenant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedLinesTest {

    private static final Tenant FIRST = school("first", "示例第一小学");
    private static final PastedLines LINES = new PastedLines(
            List.of(FIRST, school("east-central", "中心小学"), school("west-central", "中心小学")),
            Pattern.compile("(.{1,200}?)[\\s,]+([0-9]+)"));

    private final List<String> taken = new ArrayList<>();

    @Test
    void a_line_tells_of_a_tenant_by_its_name_or_its_code_and_brings_the_other_cells() {
        read("示例第一小学\t480\n\nｗｅｓｔ-central, 12");

        assertThat(taken).containsExactly("first 480", "west-central 12");
    }

    @Test
    void each_line_that_is_not_understood_is_told_by_its_number_and_then_none_counts() {
        assertThatThrownBy(() -> read("示例第一小学 480\n示例第九小学 3\n中心小学 5\n示例第一小学"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .extracting(Issue::key)
                                .containsExactly(
                                        "assessment.pasted.unknown",
                                        "assessment.pasted.several",
                                        "assessment.pasted.form"));
    }

    @Test
    void what_the_reader_finds_wrong_is_told_with_the_rest() {
        var wrong = new PastedLines.Wrong();

        assertThatThrownBy(() -> LINES.read(
                        "first 1\nfirst 2",
                        "assessment.pasted.form",
                        wrong,
                        (tenant, line) -> wrong.add("lines", "assessment.pasted.twice", line.number(), line.name())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.issues()).hasSize(2));
    }

    private void read(String text) {
        LINES.read(
                text,
                "assessment.pasted.form",
                new PastedLines.Wrong(),
                (tenant, line) -> taken.add(tenant.slug() + " " + line.rest().get(0)));
    }

    private static Tenant school(String slug, String zh) {
        return ExampleSchool.of(slug, new Text(zh, zh));
    }
}
