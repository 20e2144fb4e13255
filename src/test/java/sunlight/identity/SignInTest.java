package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final SignIn signIn = new SignIn("subject", "name", "token", "refresh", NOON, null);

    @Test
    void holds_on_for_a_moment_while_the_identity_provider_is_away() {
        var held = signIn.held(NOON).orElseThrow();

        assertThat(held.validUntil()).isEqualTo(NOON.plusSeconds(15));
        assertThat(held.actor()).isEqualTo(signIn.actor());
    }

    @Test
    void ends_a_quarter_of_an_hour_after_the_identity_provider_went_away() {
        var longest = SignIn.LONGEST_HOLD;
        var held =
                signIn.held(NOON).flatMap(once -> once.held(NOON.plus(longest).minusSeconds(1)));

        assertThat(held).isPresent();
        assertThat(held.orElseThrow().held(NOON.plus(longest))).isEmpty();
    }
}
