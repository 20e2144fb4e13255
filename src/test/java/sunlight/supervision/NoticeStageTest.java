package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.WorkflowDocument;
import sunlight.problem.IllegalStep;

/** The workflow of notices, and that docs/supervision.md tells the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeStageTest {

    @ParameterizedTest
    @MethodSource("everyStageAndStep")
    void a_step_leads_on_where_it_is_offered_and_is_refused_elsewhere(NoticeStage stage, NoticeStep step) {
        if (stage.steps().contains(step)) {
            assertThat(stage.after(step)).isNotNull();
        } else {
            assertThatThrownBy(() -> stage.after(step)).isInstanceOf(IllegalStep.class);
        }
    }

    @Test
    void every_stage_is_reached_and_only_the_last_ones_are_ends() {
        var reached = EnumSet.of(NoticeStage.DRAFTED);
        for (int round = 0; round < NoticeStage.values().length; round++) {
            EnumSet.copyOf(reached).forEach(stage -> stage.steps().forEach(step -> reached.add(stage.after(step))));
        }

        assertThat(reached).containsExactly(NoticeStage.values());
        assertThat(Stream.of(NoticeStage.values()).filter(stage -> stage.steps().isEmpty()))
                .allMatch(NoticeStage::isOver)
                .hasSize(3);
    }

    @Test
    void nothing_is_closed_but_by_the_verdict_of_a_person_on_an_answer() {
        var before = Stream.of(NoticeStage.values())
                .filter(stage -> stage.steps().stream().anyMatch(step -> stage.after(step) == NoticeStage.CLOSED))
                .toList();

        assertThat(before).containsExactly(NoticeStage.ANSWERED);
        assertThat(NoticeStep.VERIFY.needsWords()).isTrue();
    }

    @Test
    void the_addressee_who_does_not_see_the_drafting_reaches_the_same_stage() {
        var all = List.of(NoticeStep.WRITE, NoticeStep.SUBMIT, NoticeStep.SIGN, NoticeStep.ACKNOWLEDGE);

        assertThat(NoticeStage.reachedBy(all.subList(2, 4)))
                .isEqualTo(NoticeStage.reachedBy(all))
                .isEqualTo(NoticeStage.ACKNOWLEDGED);
    }

    @Test
    void the_picture_in_the_document_shows_every_stage_and_step_and_no_other() throws IOException {
        assertThat(document().arrows())
                .containsExactlyInAnyOrderElementsOf(
                        WorkflowDocument.walked(NoticeStage.values(), NoticeStage::steps, NoticeStage::after));
    }

    @Test
    void stages_are_called_in_the_document_as_in_the_interface() throws IOException {
        assertThat(document().stages()).isEqualTo(WorkflowDocument.called(NoticeStage.values()));
    }

    @Test
    void the_document_says_who_may_take_each_step() throws Exception {
        var deeds = document().deeds();

        assertThat(deeds.stream().flatMap(deed -> deed.steps().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(NoticeStep.values()).map(NoticeStep::name).toList());
        for (var deed : deeds) {
            assertThat(deed.asked().name()).as(deed.line()).isEqualTo(deed.permission());
            assertThat(deed.steps())
                    .as(deed.line())
                    .allSatisfy(step -> assertThat(Notices.permission(NoticeStep.valueOf(step)))
                            .isEqualTo(deed.asked()));
            assertThat(deed.roles()).as(deed.line()).isEqualTo(deed.holders());
        }
    }

    private static WorkflowDocument document() throws IOException {
        return WorkflowDocument.of("supervision.md", "sunlight.supervision");
    }

    static Stream<Arguments> everyStageAndStep() {
        return Stream.of(NoticeStage.values())
                .flatMap(stage -> Stream.of(NoticeStep.values()).map(step -> Arguments.of(stage, step)));
    }
}
