package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.problem.RuleBroken;
import sunlight.rest.AskedOnce.Kept;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedOnceTest {

    private record Order(String item) {}

    private record Other(String item) {}

    private static AskedOnce asked(Object request) {
        return new AskedOnce("key-number-1", AskedOnce.fingerprint(request));
    }

    @Test
    void the_same_request_is_answered_with_what_was_kept() {
        var kept = new Kept(asked(new Order("S0701")).fingerprint(), "the answer");

        assertThat(kept.answerTo(asked(new Order("S0701")))).isEqualTo("the answer");
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        var kept = new Kept(asked(new Order("S0701")).fingerprint(), "the answer");

        assertThatThrownBy(() -> kept.answerTo(asked(new Order("S0702")))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_same_fields_asked_of_another_operation_are_another_request() {
        var kept = new Kept(asked(new Order("S0701")).fingerprint(), "the answer");

        assertThatThrownBy(() -> kept.answerTo(asked(new Other("S0701")))).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space", "带中文的键值对啊", "line\nbreak-in-key"})
    void a_key_that_could_be_guessed_or_misread_is_refused(String key) {
        assertThatThrownBy(() -> AskedOnce.checked(key)).isInstanceOf(Refused.class);
    }
}
