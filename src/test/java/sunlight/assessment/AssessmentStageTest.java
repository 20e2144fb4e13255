package sunlight.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.WorkflowDocument;
import sunlight.problem.IllegalStep;

/** The workflow of assessments, and that docs/assessment.md tells the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentStageTest {

    @ParameterizedTest
    @MethodSource("everyStageAndStep")
    void a_step_leads_on_where_it_is_offered_and_is_refused_elsewhere(AssessmentStage stage, AssessmentStep step) {
        if (stage.steps().contains(step)) {
            assertThat(stage.after(step)).isNotNull();
        } else {
            assertThatThrownBy(() -> stage.after(step)).isInstanceOf(IllegalStep.class);
        }
    }

    @Test
    void every_stage_is_reached_and_only_the_last_ones_are_ends() {
        var reached = EnumSet.of(AssessmentStage.DRAFT);
        for (int round = 0; round < AssessmentStage.values().length; round++) {
            EnumSet.copyOf(reached).forEach(stage -> stage.steps().forEach(step -> reached.add(stage.after(step))));
        }

        assertThat(reached).containsExactly(AssessmentStage.values());
        assertThat(Stream.of(AssessmentStage.values())
                        .filter(stage -> stage.steps().isEmpty()))
                .containsExactly(AssessmentStage.PUBLISHED, AssessmentStage.DISCARDED);
    }

    @Test
    void the_picture_in_the_document_shows_every_stage_and_step_and_no_other() throws IOException {
        assertThat(document().arrows())
                .containsExactlyInAnyOrderElementsOf(WorkflowDocument.walked(
                        AssessmentStage.values(), AssessmentStage::steps, AssessmentStage::after));
    }

    @Test
    void stages_are_called_in_the_document_as_in_the_interface() throws IOException {
        assertThat(document().stages()).isEqualTo(WorkflowDocument.called(AssessmentStage.values()));
    }

    @Test
    void the_document_says_who_may_take_each_step() throws Exception {
        var deeds = document().deeds();

        assertThat(deeds.stream().flatMap(deed -> deed.steps().stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(AssessmentStep.values())
                        .map(AssessmentStep::name)
                        .toList());
        for (var deed : deeds) {
            assertThat(deed.asked().name()).as(deed.line()).isEqualTo(deed.permission());
            assertThat(deed.roles()).as(deed.line()).isEqualTo(deed.holders());
        }
    }

    private static WorkflowDocument document() throws IOException {
        return WorkflowDocument.of("assessment.md", "sunlight.assessment");
    }

    static Stream<Arguments> everyStageAndStep() {
        return Stream.of(AssessmentStage.values())
                .flatMap(stage -> Stream.of(AssessmentStep.values()).map(step -> Arguments.of(stage, step)));
    }
}
