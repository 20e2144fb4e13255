package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.language.Language;
import sunlight.language.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeStepTest {

    @ParameterizedTest
    @EnumSource(NoticeStep.class)
    void the_audit_trail_has_words_of_its_own_for_every_step(NoticeStep step) {
        var key = "audit.action." + step.deed();

        for (var language : Language.values()) {
            var words = Messages.say(language, key);
            assertThat(words).isNotBlank().doesNotContain(key);
            assertThat(Stream.of(NoticeStep.values())
                            .filter(other -> other != step)
                            .map(other -> Messages.say(language, "audit.action." + other.deed())))
                    .doesNotContain(words);
        }
    }
}
