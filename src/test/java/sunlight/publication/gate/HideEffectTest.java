package sunlight.publication.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.gate.HideEffect.Facts;
import sunlight.publication.gate.HideEffect.Held;
import sunlight.publication.gate.HideRequest.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HideEffectTest {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final Held PAGE = new Held(null, true, NOON);
    private static final Held FILE = new Held(UUID.randomUUID(), true, NOON);
    private static final Held BY_A_SWEEP = new Held(null, false, NOON);

    @Test
    void a_page_that_is_public_is_hidden_by_the_decision() {
        assertThat(removed(facts(2, 0, 0))).isEqualTo(HideEffect.HIDES);
        assertThat(removed(facts(0, 0, 2, PAGE))).isEqualTo(HideEffect.STAYS_HIDDEN);
    }

    @Test
    void an_edition_that_came_after_the_request_stays_public_and_those_before_it_do_not() {
        assertThat(removed(facts(1, 1, 0))).isEqualTo(HideEffect.HIDES_EARLIER);
        assertThat(removed(facts(0, 1, 1, PAGE))).isEqualTo(HideEffect.HIDES_EARLIER);
    }

    @Test
    void a_file_that_was_hidden_for_the_request_is_enough() {
        assertThat(removed(facts(1, 0, 0, FILE))).isEqualTo(HideEffect.FILES_STAY_HIDDEN);
        assertThat(removed(facts(1, 0, 0, new Held(UUID.randomUUID(), false, NOON))))
                .isEqualTo(HideEffect.HIDES);
    }

    @Test
    void what_was_withdrawn_meanwhile_or_never_public_is_only_put_on_record() {
        for (var outcome : Outcome.values()) {
            assertThat(HideEffect.of(outcome, facts(0, 0, 0, PAGE))).isEqualTo(HideEffect.NOTHING_PUBLIC);
        }
    }

    @Test
    void what_was_hidden_on_request_is_shown_again_when_it_stays() {
        assertThat(kept(facts(0, 0, 1, PAGE))).isEqualTo(HideEffect.SHOWS);
        assertThat(kept(facts(1, 0, 0, FILE))).isEqualTo(HideEffect.SHOWS);
        assertThat(kept(facts(1, 0, 0))).isEqualTo(HideEffect.STAYS_PUBLIC);
        assertThat(kept(facts(0, 0, 1, BY_A_SWEEP))).isEqualTo(HideEffect.HIDDEN_FOR_ANOTHER);
    }

    @Test
    void another_request_about_the_page_keeps_it_hidden_until_it_is_decided_otherwise() {
        assertThat(kept(other(true, null))).isEqualTo(HideEffect.HIDDEN_FOR_ANOTHER);
        assertThat(kept(other(false, NOON))).isEqualTo(HideEffect.HIDDEN_FOR_ANOTHER);
        assertThat(kept(other(false, NOON.minusSeconds(1)))).isEqualTo(HideEffect.SHOWS);
    }

    private static HideEffect removed(Facts facts) {
        return HideEffect.of(Outcome.REMOVED, facts);
    }

    private static HideEffect kept(Facts facts) {
        return HideEffect.of(Outcome.KEPT, facts);
    }

    private static Facts facts(long before, long since, long hidden, Held... held) {
        return new Facts(before, since, hidden, List.of(held), false, null);
    }

    private static Facts other(boolean open, @Nullable Instant removed) {
        return new Facts(0, 0, 1, List.of(PAGE), open, removed);
    }
}
