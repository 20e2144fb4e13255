package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Published;
import sunlight.compliance.Referring.Span;

/** An edition that refers to a text above counts as long as there is something to read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferringTest {

    private static final UUID DISCLOSURE = UUID.randomUUID();

    @Test
    void it_counts_from_its_own_day_while_the_text_is_public() {
        assertThat(counting(own("2026-09-10", null), span("2026-03-01", null)))
                .containsExactly(own("2026-09-10", null));
    }

    @Test
    void it_comes_down_with_the_text_and_comes_back_with_its_next_edition() {
        var counting = counting(own("2026-09-10", null), span("2026-03-01", "2026-10-01"), span("2026-10-20", null));

        assertThat(counting)
                .containsExactly(
                        own("2026-09-10", new Down(day("2026-10-01"), true, true)),
                        new Published(DISCLOSURE, day("2026-10-20"), day("2026-10-20"), List.of(), null, null));
    }

    @Test
    void editions_of_the_text_before_it_was_adopted_are_one() {
        assertThat(counting(
                        own("2026-09-10", null), span("2026-03-01", "2026-10-01"), span("2026-05-01", "2026-11-01")))
                .containsExactly(own("2026-09-10", new Down(day("2026-11-01"), true, true)));
    }

    @Test
    void what_happens_to_the_text_after_its_own_withdrawal_changes_nothing() {
        var own = own("2026-09-10", new Down(day("2026-09-20"), true));

        assertThat(counting(own, span("2026-03-01", "2026-10-01"), span("2026-10-20", null)))
                .containsExactly(own);
    }

    @Test
    void without_anything_to_read_it_counts_for_nothing() {
        assertThat(counting(own("2026-09-10", null))).isEmpty();
        assertThat(counting(own("2026-09-10", null), span("2026-03-01", "2026-09-10")))
                .isEmpty();
    }

    @Test
    void a_confirmation_above_counts_while_it_is_referred_to() {
        var referring = new Referring(List.of(), List.of(day("2026-09-01"), day("2026-09-15"), day("2026-12-01")));

        assertThat(referring.confirming(own("2026-09-10", new Down(day("2026-11-01"), true))))
                .containsExactly(day("2026-09-15"));
    }

    private static List<Published> counting(Published own, Span... spans) {
        return new Referring(List.of(spans), List.of()).counting(own);
    }

    private static Published own(String on, @Nullable Down down) {
        return new Published(DISCLOSURE, day(on), day("2026-09-01"), List.of(), null, down);
    }

    private static Span span(String on, @Nullable String until) {
        return new Span(day(on), until == null ? null : day(until));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
