package sunlight.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The chart of {@code helm/}, read and rendered by the engine of Helm itself. */
final class Chart {

    static final Path FOLDER = Path.of("helm/sunlight");
    static final String SERVER = "server";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLUSTER = "1.30.0";

    /** The engine renders what runs before an installation apart and keeps it to itself; here it is like all else. */
    private static final Path VISIBLE = withoutHooks();

    private static final Map<Path, String> RENDERED = new ConcurrentHashMap<>();

    private Chart() {}

    private static Path withoutHooks() {
        try (var files = Files.walk(FOLDER)) {
            var copy = Files.createTempDirectory(Path.of("target"), "chart").resolve(FOLDER.getFileName());
            for (Path file : files.toList()) {
                var target = copy.resolve(FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.writeString(target, Files.readString(file).replace("helm.sh/hook", "tested/hook"));
                }
            }
            return copy;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The installations that are shown as examples. */
    static List<Path> examples() {
        try (var files = Files.list(FOLDER.resolve("ci"))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path example(String name) {
        return FOLDER.resolve("ci").resolve(name + "-values.yaml");
    }

    static List<String> lint() {
        return new Helm(FOLDER).lint().strict().call().getMessages();
    }

    /** What the chart makes of values. The examples are asked for by many tests and rendered once. */
    static String text(Path values) {
        return values.startsWith(FOLDER) ? RENDERED.computeIfAbsent(values, Chart::render) : render(values);
    }

    private static String render(Path values) {
        return new Helm(VISIBLE)
                .template()
                .withName("sunlight")
                .withNamespace("school")
                .withKubeVersion(CLUSTER)
                .withValuesFile(values)
                .call();
    }

    /** What is given to the cluster. */
    static List<JsonNode> manifests(Path values) {
        return yaml(text(values)).filter(document -> !document.isNull()).toList();
    }

    static Stream<JsonNode> yaml(String text) {
        var documents =
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadAllFromString(text);
        return StreamSupport.stream(documents.spliterator(), false).map(JSON::<JsonNode>valueToTree);
    }

    static List<JsonNode> ofKind(String kind, List<JsonNode> manifests) {
        return manifests.stream()
                .filter(manifest -> kind.equals(manifest.path("kind").asText()))
                .toList();
    }

    /** What runs, of whatever kind it is. */
    static List<JsonNode> pods(List<JsonNode> manifests) {
        return manifests.stream()
                .map(manifest -> manifest.at("/spec/template/spec"))
                .filter(pod -> !pod.isMissingNode())
                .toList();
    }

    static List<JsonNode> containers(List<JsonNode> manifests) {
        return pods(manifests).stream()
                .flatMap(pod -> stream(pod.path("containers")))
                .toList();
    }

    static JsonNode container(String name, List<JsonNode> manifests) {
        return containers(manifests).stream()
                .filter(container -> name.equals(container.path("name").asText()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
