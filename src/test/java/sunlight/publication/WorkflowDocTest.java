package sunlight.publication;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.WorkflowDocument;
import sunlight.tenancy.ByWorker;

/** The document on workflows says what the code does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowDocTest {

    private WorkflowDocument document;

    @BeforeEach
    void read() throws IOException {
        document = WorkflowDocument.of("workflows.md", "sunlight.publication");
    }

    @Test
    void the_picture_shows_every_stage_and_step_and_no_other() {
        assertThat(document.arrows())
                .containsExactlyInAnyOrderElementsOf(
                        WorkflowDocument.walked(Stage.values(), Stage::steps, Stage::after));
    }

    @Test
    void stages_are_called_as_in_the_interface() {
        assertThat(document.stages()).isEqualTo(WorkflowDocument.called(Stage.values()));
    }

    @Test
    void each_use_case_asks_for_the_permission_that_is_told() throws ReflectiveOperationException {
        for (var deed : document.deeds()) {
            assertThat(deed.asked().name()).as(deed.line()).isEqualTo(deed.permission());
        }
    }

    @Test
    void the_roles_that_are_told_are_those_that_hold_the_permission() throws ReflectiveOperationException {
        for (var deed : document.deeds()) {
            assertThat(deed.roles()).as(deed.line()).isEqualTo(deed.holders());
        }
    }

    @Test
    void what_happens_by_itself_no_person_can_do() throws ReflectiveOperationException {
        for (var deed : document.happening()) {
            assertThat(deed.method().isAnnotationPresent(ByWorker.class))
                    .as(deed.line())
                    .isTrue();
        }
    }

    @Test
    void no_step_is_forgotten() throws ReflectiveOperationException {
        var told = Stream.concat(document.deeds().stream(), document.happening().stream())
                .flatMap(deed -> deed.steps().stream())
                .collect(toSet());

        assertThat(told).isEqualTo(Stream.of(Step.values()).map(Step::name).collect(toSet()));
    }
}
