package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.problem.IllegalStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StageTest {

    @ParameterizedTest
    @MethodSource("everyStageAndStep")
    void a_step_leads_on_where_it_is_offered_and_is_refused_elsewhere(Stage stage, Step step) {
        if (stage.steps().contains(step)) {
            assertThat(stage.after(step)).isNotEqualTo(stage);
        } else {
            assertThatThrownBy(() -> stage.after(step)).isInstanceOf(IllegalStep.class);
        }
    }

    @Test
    void nothing_becomes_public_without_an_approval() {
        var before = Stream.of(Stage.values())
                .filter(stage -> stage.steps().contains(Step.PUBLISH))
                .toList();

        assertThat(before).containsExactly(Stage.APPROVED, Stage.SCHEDULED);
        assertThat(Stream.of(Stage.values()).filter(stage -> leadsTo(stage, Stage.APPROVED)))
                .containsExactly(Stage.IN_REVIEW, Stage.SCHEDULED);
        assertThat(Stream.of(Stage.values()).filter(stage -> leadsTo(stage, Stage.SCHEDULED)))
                .containsExactly(Stage.APPROVED);
    }

    @Test
    void every_stage_can_be_reached_from_a_draft_and_only_what_is_thrown_away_is_a_dead_end() {
        var reached = EnumSet.of(Stage.DRAFT);
        for (int round = 0; round < Stage.values().length; round++) {
            EnumSet.copyOf(reached).forEach(stage -> stage.steps().forEach(step -> reached.add(stage.after(step))));
        }

        assertThat(reached).containsExactly(Stage.values());
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(stage.steps().isEmpty()).isEqualTo(stage == Stage.DISCARDED));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void its_author_writes_exactly_where_it_can_be_submitted(Stage stage) {
        assertThat(stage.isWritable()).isEqualTo(stage.steps().contains(Step.SUBMIT));
    }

    private static boolean leadsTo(Stage stage, Stage next) {
        return stage.steps().stream().anyMatch(step -> stage.after(step) == next);
    }

    static Stream<Arguments> everyStageAndStep() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Step.values()).map(step -> Arguments.of(stage, step)));
    }
}
