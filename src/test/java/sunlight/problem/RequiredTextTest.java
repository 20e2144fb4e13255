package sunlight.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequiredTextTest {

    @Test
    void it_is_taken_without_the_space_around_it_which_does_not_count() {
        assertThat(RequiredText.of("words", "some.key", "  four \n", 4)).isEqualTo("four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "　", "fives"})
    void nothing_and_too_much_are_refused_at_the_field_with_the_greatest_length(String text) {
        assertThatThrownBy(() -> RequiredText.of("words", "some.key", text, 4))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues()).containsExactly(Issue.of("words", "some.key", 4)));
    }

    @Test
    void a_reason_that_others_read_is_no_longer_than_a_few_sentences() {
        var longest = "字".repeat(RequiredText.LONGEST_REASON);

        assertThat(RequiredText.reason("some.key", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> RequiredText.reason("some.key", longest + "字"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues())
                                .containsExactly(Issue.of("reason", "some.key", RequiredText.LONGEST_REASON)));
    }
}
