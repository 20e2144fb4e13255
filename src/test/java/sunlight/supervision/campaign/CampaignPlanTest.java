package sunlight.supervision.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;
import sunlight.supervision.inspection.Sampler;
import sunlight.supervision.inspection.SamplingRule;

/** A plan says what is to be looked at, on what ground and until when, or is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Sampler SAMPLER = new Sampler(SamplingRule.RISK, 1, 5, Set.of(new ItemCode("S0703")));

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments(plan(" ", "g", SAMPLER, DAY, DAY), "name"),
                arguments(plan("x".repeat(201), "g", SAMPLER, DAY, DAY), "name"),
                arguments(plan("n", "", SAMPLER, DAY, DAY), "ground"),
                arguments(plan("n", "g", SAMPLER, DAY, DAY.minusDays(1)), "due"),
                arguments(plan("n", "g", SAMPLER, null, DAY), "due"),
                arguments(plan("n", "g", SAMPLER, DAY, null), "due"),
                arguments(plan("n", "g", new Sampler(SamplingRule.ALL, 1, 5, Set.of()), DAY, DAY), "items"),
                arguments(plan("n", "g", new Sampler(SamplingRule.RISK, 1, 0, SAMPLER.items()), DAY, DAY), "size"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void what_is_missing_or_wrong_is_named(CampaignPlan plan, String field) {
        assertThatThrownBy(plan::requireComplete)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.issues())
                                .extracting(issue -> issue.field())
                                .containsExactly(field));
    }

    @Test
    void one_day_is_a_period() {
        assertThatCode(plan("n", "g", SAMPLER, DAY, DAY)::requireComplete).doesNotThrowAnyException();
    }

    private static CampaignPlan plan(
            String name, String ground, Sampler sampler, @Nullable LocalDate from, @Nullable LocalDate due) {
        return new CampaignPlan(name, ground, sampler, new CampaignPlan.Period(from, due));
    }
}
