package sunlight;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Role;
import sunlight.language.Language;
import sunlight.language.Messages;

/** A document that tells a workflow: its picture, what the stages are called, and who may take which step. */
public final class WorkflowDocument {

    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+): (\\w+)$");
    private static final Pattern STAGE = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|`]+) \\| [^|`]+ \\|$");
    private static final Pattern DEED =
            Pattern.compile("(?m)^\\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\| `(\\w+)` \\| ([^|]+) \\|$");
    private static final Pattern BY_ITSELF = Pattern.compile("(?m)^\\| (`\\w+`) \\| `(\\w+)\\.(\\w+)` \\| \\(");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final String text;
    private final String code;

    private WorkflowDocument(String text, String code) {
        this.text = text;
        this.code = code;
    }

    /** @param code the package with the use cases that the document names */
    public static WorkflowDocument of(String document, String code) throws IOException {
        return new WorkflowDocument(Files.readString(Path.of("docs", document)), code);
    }

    /** A line of the document: steps, the method that takes them, and for people the permission and who holds it. */
    public record Deed(String line, Set<String> steps, Method method, String permission, Set<String> roles) {

        /** What the code itself asks for. */
        public Permission asked() {
            return method.getAnnotation(Requires.class).value();
        }

        /** Who holds what the code itself asks for. */
        public Set<String> holders() {
            return Stream.of(Role.values())
                    .filter(role -> role.grants(asked()))
                    .map(Role::name)
                    .collect(toSet());
        }
    }

    /** What the picture shows, each as {@code FROM --STEP--> TO}. */
    public List<String> arrows() {
        return ARROW.matcher(text)
                .results()
                .map(drawn -> arrow(drawn.group(1), drawn.group(3), drawn.group(2)))
                .toList();
    }

    /** The same of the workflow in the code. */
    public static <S extends Enum<S>, T extends Enum<T>> List<String> walked(
            S[] stages, Function<S, ? extends Collection<T>> steps, BiFunction<S, T, S> after) {
        return Stream.of(stages)
                .flatMap(stage -> steps.apply(stage).stream()
                        .map(step -> arrow(
                                stage.name(),
                                step.name(),
                                after.apply(stage, step).name())))
                .toList();
    }

    /** What the document calls the stages. */
    public Map<String, String> stages() {
        return STAGE.matcher(text).results().collect(toMap(line -> line.group(1), line -> line.group(2)));
    }

    /** What the interface calls them. */
    public static Map<String, String> called(Enum<?>... stages) {
        return Stream.of(stages)
                .collect(toMap(
                        Enum::name,
                        stage -> Messages.say(
                                Language.ZH, stage.getDeclaringClass().getSimpleName() + "." + stage.name())));
    }

    /** What people do. */
    public List<Deed> deeds() throws ReflectiveOperationException {
        return deeds(DEED, line -> line.group(4), line -> names(line.group(5)));
    }

    /** What happens without a person. */
    public List<Deed> happening() throws ReflectiveOperationException {
        return deeds(BY_ITSELF, line -> "", line -> Set.of());
    }

    private List<Deed> deeds(
            Pattern pattern, Function<MatchResult, String> permission, Function<MatchResult, Set<String>> roles)
            throws ReflectiveOperationException {
        var deeds = new java.util.ArrayList<Deed>();
        for (var line : pattern.matcher(text).results().toList()) {
            deeds.add(new Deed(
                    line.group(), names(line.group(1)), method(line), permission.apply(line), roles.apply(line)));
        }
        return deeds;
    }

    private Method method(MatchResult line) throws ReflectiveOperationException {
        return Stream.of(Class.forName(code + "." + line.group(2)).getMethods())
                .filter(method -> method.getName().equals(line.group(3)))
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
