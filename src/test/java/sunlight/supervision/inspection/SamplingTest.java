package sunlight.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;

/** Which schools are inspected: all means all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SamplingTest {

    private static final ItemCode ITEM = new ItemCode("S0703");

    @Test
    void all_leaves_no_school_out_however_few_were_asked_for() {
        assertThat(Sampling.chosen(sampler(SamplingRule.ALL, 5), schools(600))).hasSize(600);
    }

    @Test
    void too_many_schools_are_refused_instead_of_cut_off() {
        assertThat(Sampling.chosen(sampler(SamplingRule.ALL, 5), schools(Sampling.MOST_TOGETHER)))
                .hasSize(Sampling.MOST_TOGETHER);

        assertThatThrownBy(() -> Sampling.chosen(sampler(SamplingRule.ALL, 5), schools(Sampling.MOST_TOGETHER + 1)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .extracting(issue -> issue.key())
                                .containsExactly("inspection.tooManyOwe"));
    }

    @Test
    void a_draw_gives_as_many_as_were_asked_for() {
        assertThat(Sampling.chosen(sampler(SamplingRule.RANDOM, 5), schools(600)))
                .hasSize(5);
        assertThat(Sampling.chosen(sampler(SamplingRule.RISK, 5), schools(600))).hasSize(5);
    }

    @Test
    void a_size_that_nobody_sees_is_not_asked_for() {
        assertThatCode(sampler(SamplingRule.ALL, 0)::requireDrawable).doesNotThrowAnyException();
        assertThatThrownBy(sampler(SamplingRule.RANDOM, 0)::requireDrawable).isInstanceOf(RuleBroken.class);
    }

    @Test
    void schools_that_are_named_are_the_ones_inspected() {
        var named = new Sampler(SamplingRule.CHOSEN, 77, 0, Set.of(ITEM), Set.of(new UUID(0, 3), new UUID(0, 7)));

        assertThatCode(named::requireDrawable).doesNotThrowAnyException();
        assertThat(Sampling.named(named, schools(600)))
                .extracting(MatrixPage.Row::slug)
                .containsExactly("school-3", "school-7");
    }

    @Test
    void a_named_school_that_owes_nothing_of_it_is_told_instead_of_left_out() {
        var other = new Sampler(
                SamplingRule.CHOSEN, 77, 0, Set.of(new ItemCode("S0101")), Set.of(new UUID(0, 3), new UUID(0, 7)));

        assertThatThrownBy(() -> Sampling.named(other, schools(600)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .extracting(issue -> issue.key())
                                .containsExactly("inspection.owesNothing"));
    }

    @Test
    void at_least_one_school_is_named() {
        assertThatThrownBy(new Sampler(SamplingRule.CHOSEN, 77, 5, Set.of(ITEM), Set.of())::requireDrawable)
                .isInstanceOf(RuleBroken.class);
    }

    private static Sampler sampler(SamplingRule rule, int size) {
        return new Sampler(rule, 77, size, Set.of(ITEM));
    }

    private static List<MatrixPage.Row> schools(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new MatrixPage.Row(
                        new UUID(0, number),
                        "school-" + number,
                        new Text("第" + number + "小学", "School " + number),
                        null,
                        Set.of(),
                        Set.of(),
                        true,
                        Map.of(ITEM, ComplianceStatus.OVERDUE),
                        Set.of()))
                .toList();
    }
}
