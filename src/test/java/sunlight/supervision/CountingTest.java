package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 121, Integer.MAX_VALUE})
    void a_delay_that_nobody_can_mean_is_refused_whatever_it_is_given_with(int days) {
        assertThatThrownBy(() -> new Counting().from(LocalDate.parse("2026-09-25"), days))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues())
                                .containsExactly(Issue.of("days", "notice.daysForm", NoticeText.MOST_DAYS)));
    }
}
