package sunlight.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Role;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.ByWorker;

/** The document on workflows says what the code does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowDocTest {

    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+): (\\w+)$");
    private static final Pattern STAGE = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|`]+) \\| [^|`]+ \\|$");
    private static final Pattern DEED =
            Pattern.compile("(?m)^\\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)` \\| ([^|]+) \\|$");
    private static final Pattern BY_ITSELF = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)\\.(\\w+)` \\| \\(");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private String document;

    @BeforeEach
    void read() throws IOException {
        document = Files.readString(Path.of("docs/workflows.md"));
    }

    @Test
    void the_picture_shows_every_stage_and_step_and_no_other() {
        var drawn = ARROW.matcher(document)
                .results()
                .map(arrow -> arrow(arrow.group(1), arrow.group(3), arrow.group(2)))
                .toList();

        var walked = Stream.of(Stage.values())
                .flatMap(stage -> stage.steps().stream()
                        .map(step -> arrow(
                                stage.name(), step.name(), stage.after(step).name())))
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(walked);
    }

    @Test
    void stages_are_called_as_in_the_interface() {
        var told = STAGE.matcher(document).results().collect(toMap(line -> line.group(1), line -> line.group(2)));

        assertThat(told)
                .isEqualTo(Stream.of(Stage.values())
                        .collect(toMap(Stage::name, stage -> Messages.say(Language.ZH, "Stage." + stage.name()))));
    }

    @Test
    void each_use_case_asks_for_the_permission_that_is_told() throws ReflectiveOperationException {
        for (var deed : deeds()) {
            assertThat(required(deed).name()).as(deed.group()).isEqualTo(deed.group(4));
        }
    }

    @Test
    void the_roles_that_are_told_are_those_that_hold_the_permission() throws ReflectiveOperationException {
        for (var deed : deeds()) {
            var permission = required(deed);
            var holders = Stream.of(Role.values())
                    .filter(role -> role.grants(permission))
                    .map(Role::name)
                    .collect(toSet());
            assertThat(names(deed.group(5))).as(deed.group()).isEqualTo(holders);
        }
    }

    @Test
    void what_happens_by_itself_no_person_can_do() throws ReflectiveOperationException {
        for (var deed : BY_ITSELF.matcher(document).results().toList()) {
            assertThat(method(deed.group(2), deed.group(3)).isAnnotationPresent(ByWorker.class))
                    .as(deed.group())
                    .isTrue();
        }
    }

    @Test
    void no_step_is_forgotten() {
        var told =
                deeds().stream().flatMap(deed -> names(deed.group(1)).stream()).collect(toSet());
        BY_ITSELF.matcher(document).results().forEach(deed -> told.add(deed.group(1)));

        assertThat(told).isEqualTo(Stream.of(Step.values()).map(Step::name).collect(toSet()));
    }

    private List<MatchResult> deeds() {
        return DEED.matcher(document).results().toList();
    }

    private static Permission required(MatchResult deed) throws ReflectiveOperationException {
        return method(deed.group(2), deed.group(3))
                .getAnnotation(Requires.class)
                .value();
    }

    private static Method method(String useCase, String name) throws ReflectiveOperationException {
        return Stream.of(Class.forName("sunlight.publication." + useCase).getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(toSet());
    }

    private static String arrow(String from, String step, String to) {
        return from + " --" + step + "--> " + to;
    }
}
