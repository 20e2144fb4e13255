package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.RuleBroken;

/** Which codes on paper are open, whether the identity provider answers or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenCodesTest {

    private static final UUID WAITING = new UUID(0, 1);
    private static final UUID USED = new UUID(0, 2);
    private static final UUID OVER = new UUID(0, 3);

    private final List<UUID> forgotten = new ArrayList<>();
    private final List<List<String>> asked = new ArrayList<>();

    @Test
    void all_that_still_work_are_one_question_and_the_used_ones_are_forgotten() {
        var codes = people(null).codes();

        assertThat(codes.byMembership()).containsOnlyKeys(WAITING, OVER);
        assertThat(codes.checked()).isTrue();
        assertThat(codes.over()).isEqualTo(1);
        assertThat(forgotten).containsExactly(USED);
        assertThat(asked).containsExactly(List.of("waiting", "used"));
    }

    @Test
    void while_the_provider_is_away_all_stand_as_they_were_and_none_is_forgotten() {
        var codes = people(new ProcessingException("connection refused")).codes();

        assertThat(codes.byMembership()).containsOnlyKeys(WAITING, USED, OVER);
        assertThat(codes.checked()).isFalse();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void an_act_that_needs_the_provider_says_in_a_sentence_that_it_is_away() {
        assertThatThrownBy(() -> Away.told(() -> {
                    throw new ProcessingException("timed out");
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("identity.providerAway");
    }

    @Test
    void what_the_provider_refuses_is_no_sign_that_it_is_away() {
        assertThatThrownBy(() -> people(new IllegalStateException("identity provider answered 403"))
                        .codes())
                .isInstanceOf(IllegalStateException.class);
    }

    private People people(@Nullable RuntimeException failure) {
        var people = new People();
        people.codes = new GivenCodes() {
            @Override
            List<Row> all() {
                return List.of(
                        new Row(WAITING, "waiting", new OpenCode(Instant.EPOCH, false)),
                        new Row(USED, "used", new OpenCode(Instant.EPOCH, false)),
                        new Row(OVER, "over", new OpenCode(Instant.EPOCH, true)));
            }

            @Override
            void forget(UUID membership) {
                forgotten.add(membership);
            }
        };
        people.keycloak = new Keycloak() {
            @Override
            Set<String> awaitingOwnPassword(List<String> subjects) {
                asked.add(subjects);
                if (failure != null) {
                    throw failure;
                }
                return Set.of("waiting");
            }
        };
        return people;
    }
}
