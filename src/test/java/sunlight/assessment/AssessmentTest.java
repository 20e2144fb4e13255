package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;
import sunlight.catalogue.ItemCode;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentTest {

    private static final Actor SOMEBODY = new Actor("somebody", "Somebody");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LAST);
    private static final LocalDate OBJECTIONS_UNTIL = LocalDate.of(2026, 7, 10);
    private static final Scheme SCHEME = new Scheme(
            Map.of(new ItemCode("S0101"), 2),
            new Scheme.Limits(90, 80, 60),
            new Scheme.Vetoes(java.util.Set.of(), Grade.FAILED, 30),
            new Scheme.Caps(5, 10),
            List.of(),
            5);

    private final Assessment assessment = new Assessment(
            new AssessmentHead(UUID.randomUUID(), UUID.randomUUID(), Whom.SCHOOLS, "2026", PERIOD, SCHEME, null),
            List.of());

    @BeforeEach
    void write() {
        assessment.write(on(1), "2026", PERIOD, SCHEME);
    }

    @Test
    void it_is_announced_once_its_period_is_over_and_it_was_calculated_as_it_is_now() {
        assertThatThrownBy(() -> announce(2)).isInstanceOf(RuleBroken.class);
        assessment.calculate(on(2), "first");
        assessment.write(on(3), "2026", PERIOD, SCHEME);
        assertThatThrownBy(() -> announce(4)).isInstanceOf(RuleBroken.class);
        assessment.calculate(on(5), "again");
        assertThatThrownBy(() -> assessment.announce(early(), OBJECTIONS_UNTIL, Instant.EPOCH))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessment.announce(on(6), OBJECTIONS_UNTIL, on(5).at()))
                .isInstanceOf(RuleBroken.class);

        announce(6);

        assertThat(assessment.stage()).isEqualTo(AssessmentStage.ANNOUNCED);
        assertThat(assessment.head().objectionsUntil()).isEqualTo(OBJECTIONS_UNTIL);
    }

    @Test
    void objections_are_closed_after_their_last_day_and_when_all_are_answered() {
        assessment.calculate(on(2), "first");
        announce(3);

        assertThatThrownBy(() -> assessment.close(on(10), 0, Instant.EPOCH)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessment.close(on(11), 1, Instant.EPOCH)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> assessment.close(on(11), 0, on(10).at())).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> assessment.close(on(11), 0, Instant.EPOCH)).doesNotThrowAnyException();
    }

    @Test
    void once_it_is_published_nothing_is_done_with_it_any_more() {
        assessment.calculate(on(2), "first");
        announce(3);
        assessment.close(on(11), 0, Instant.EPOCH);
        assessment.publish(on(12));

        assertThatThrownBy(() -> assessment.calculate(on(13), "again")).isInstanceOf(IllegalStep.class);
        assertThatThrownBy(() -> assessment.takeBack(on(13), "wrong")).isInstanceOf(IllegalStep.class);
        assertThatThrownBy(() -> assessment.require(AssessmentStep.ADJUST)).isInstanceOf(IllegalStep.class);
    }

    @Test
    void a_result_that_was_taken_back_is_known_to_nobody_until_it_is_announced_anew() {
        assessment.calculate(on(2), "first");
        announce(3);
        assessment.takeBack(on(4), "the scheme was wrong");

        assertThat(assessment.stage()).isEqualTo(AssessmentStage.DRAFT);
        assertThat(assessment.head().objectionsUntil()).isNull();
    }

    @Test
    void a_scheme_that_cannot_be_meant_is_refused() {
        var rising = new Scheme(
                SCHEME.weights(), new Scheme.Limits(80, 90, 60), SCHEME.vetoes(), SCHEME.caps(), List.of(), 5);
        var weightless = new Scheme(
                Map.of(new ItemCode("S0101"), 0), SCHEME.limits(), SCHEME.vetoes(), SCHEME.caps(), List.of(), 5);

        assertThatThrownBy(rising::check).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(weightless::check).isInstanceOf(RuleBroken.class);
    }

    private void announce(int day) {
        assessment.announce(on(day), OBJECTIONS_UNTIL, Instant.EPOCH);
    }

    private static Assessment.By on(int day) {
        var date = LocalDate.of(2026, 7, day);
        return new Assessment.By(SOMEBODY, Instant.parse(date + "T01:00:00Z"), date);
    }

    private static Assessment.By early() {
        return new Assessment.By(SOMEBODY, Instant.parse("2026-07-06T01:00:00Z"), LAST);
    }
}
