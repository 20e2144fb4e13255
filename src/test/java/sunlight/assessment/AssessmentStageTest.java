package sunlight.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Role;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.IllegalStep;

/** The workflow of assessments, and that docs/assessment.md tells the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentStageTest {

    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+): (\\w+)$");
    private static final Pattern STAGE = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|`]+) \\| [^|`]+ \\|$");
    private static final Pattern DEED =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)` \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

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
                .allMatch(AssessmentStage::isOver)
                .hasSize(2);
    }

    @Test
    void the_picture_in_the_document_shows_every_stage_and_step_and_no_other() throws IOException {
        var drawn = ARROW.matcher(document())
                .results()
                .map(arrow -> arrow(arrow.group(1), arrow.group(3), arrow.group(2)))
                .toList();

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(Stream.of(AssessmentStage.values())
                        .flatMap(stage -> stage.steps().stream()
                                .map(step -> arrow(
                                        stage.name(),
                                        step.name(),
                                        stage.after(step).name())))
                        .toList());
    }

    @Test
    void stages_are_called_in_the_document_as_in_the_interface() throws IOException {
        var told = STAGE.matcher(document()).results().collect(toMap(line -> line.group(1), line -> line.group(2)));

        assertThat(told)
                .isEqualTo(Stream.of(AssessmentStage.values())
                        .collect(toMap(
                                AssessmentStage::name,
                                stage -> Messages.say(Language.ZH, "AssessmentStage." + stage.name()))));
    }

    @Test
    void the_document_says_who_may_take_each_step() throws Exception {
        var deeds = DEED.matcher(document()).results().toList();

        assertThat(deeds.stream().map(deed -> deed.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AssessmentStep.values()).map(Enum::name).toList());
        for (var deed : deeds) {
            var asked = asked(deed);
            assertThat(asked.name()).as(deed.group()).isEqualTo(deed.group(4));
            assertThat(NAME.matcher(deed.group(5))
                            .results()
                            .map(name -> name.group(1))
                            .collect(toSet()))
                    .as(deed.group())
                    .isEqualTo(Stream.of(Role.values())
                            .filter(role -> role.grants(asked))
                            .map(Role::name)
                            .collect(toSet()));
        }
    }

    private static Permission asked(MatchResult deed) throws ReflectiveOperationException {
        return Stream.of(Class.forName("sunlight.assessment." + deed.group(2)).getMethods())
                .filter(method -> method.getName().equals(deed.group(3)))
                .findFirst()
                .orElseThrow()
                .getAnnotation(Requires.class)
                .value();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/assessment.md"));
    }

    private static String arrow(String from, String step, String to) {
        return from + " --" + step + "--> " + to;
    }

    static Stream<Arguments> everyStageAndStep() {
        return Stream.of(AssessmentStage.values())
                .flatMap(stage -> Stream.of(AssessmentStep.values()).map(step -> Arguments.of(stage, step)));
    }
}
