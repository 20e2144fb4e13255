package sunlight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart and the image say what the documents, the launcher and the code say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartDocTest {

    private static final Path IMAGE = Path.of("src/main/container/Dockerfile");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(sunlight\\.[^`]+)` \\| ([^|]+) \\|");
    private static final Pattern SETTING = Pattern.compile("SUNLIGHT_[A-Z_]+");

    /** Never given in a cluster: it lets the demo's people in. */
    private static final String DEMO = "sunlight.demo";

    @ParameterizedTest
    @MethodSource("sunlight.chart.Chart#examples")
    void it_gives_no_setting_that_the_product_does_not_know_and_all_that_it_needs(Path values) {
        var manifests = Chart.manifests(values);
        var given = SETTING.matcher(Chart.ofKind("ConfigMap", manifests) + " " + Chart.containers(manifests))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(variables(keys(""))).containsAll(given);
        assertThat(given).containsAll(variables(keys("the deployment fails"))).doesNotContain(variable(DEMO));
    }

    @Test
    void every_other_setting_that_is_no_secret_can_be_given_by_its_key() throws IOException {
        var schema = json(Chart.FOLDER.resolve("values.schema.json"));
        var own = SETTING.matcher(Chart.text(Chart.example("production")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        own.remove(variable("sunlight.channels.inside"));

        var others = keys("").stream()
                .filter(key -> !own.contains(variable(key)) && !key.equals(DEMO))
                .collect(Collectors.toSet());

        assertThat(names(schema.at("/properties/settings/properties"))).isEqualTo(new TreeSet<>(others));
    }

    @Test
    void every_value_has_a_line_that_explains_it_and_a_place_in_the_schema() throws IOException {
        var values = Chart.yaml(Chart.read(Chart.FOLDER.resolve("values.yaml")))
                .findFirst()
                .orElseThrow();
        var schema = json(Chart.FOLDER.resolve("values.schema.json"));

        assertThat(unexplained()).isEmpty();
        for (var group : names(values)) {
            assertThat(names(schema.at("/properties/" + group + "/properties")))
                    .as(group)
                    .containsAll(names(values.path(group)));
            assertThat(schema.at("/properties/" + group + "/additionalProperties"))
                    .as(group)
                    .isNotNull();
        }
    }

    /** Keys of values.yaml with a value and without a line "# --" above them. */
    private static List<String> unexplained() throws IOException {
        var found = new ArrayList<String>();
        var explained = false;
        var within = false;
        for (var line : Files.readAllLines(Chart.FOLDER.resolve("values.yaml"))) {
            var bare = line.strip();
            if (bare.startsWith("#")) {
                explained |= bare.startsWith("# --");
            } else {
                boolean isGroup = line.matches("[a-zA-Z]+:");
                boolean isDeeper = line.startsWith("    ");
                if (!bare.isEmpty() && !isGroup && !isDeeper && !explained) {
                    found.add(line);
                }
                explained = false;
                within |= isGroup;
            }
        }
        assertThat(within).isTrue();
        return found;
    }

    @Test
    void the_nginx_in_front_is_set_as_the_document_says() {
        var document = Chart.read(Path.of("docs/operating.md"));
        var told = document.substring(document.indexOf("## The proxy in front"));
        told = told.substring(told.indexOf("```") + 3);
        told = told.substring(0, told.indexOf("```"));
        var set = Chart.text(Chart.example("production"));

        assertThat(told.lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(proxy_|open_file_|sendfile|tcp_|\"|gzip ).*;")))
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(set)
                        .as("helm/sunlight/templates/front-configmap.yaml says the same as docs/operating.md")
                        .contains(line));
    }

    @Test
    void the_image_starts_the_server_as_tests_and_demo_do() {
        var image = Chart.read(IMAGE);
        var launcher = Chart.read(Path.of("src/test/java/sunlight/dev/PayaraMicro.java"));

        for (var option : List.of(
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "--deploy",
                "--contextroot",
                "--port",
                "--nohazelcast",
                "--rootdir",
                "--prebootcommandfile")) {
            assertThat(image).contains('"' + option);
            assertThat(launcher).contains('"' + option);
        }
        assertThat(image).contains("-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Shanghai");
        assertThat(Chart.read(Path.of("docs/operating.md")))
                .contains(Chart.read(Path.of("src/main/container/before-start.txt")));
    }

    @Test
    void the_image_has_what_the_chart_runs() {
        var image = Chart.read(IMAGE);
        var copied = Chart.read(Path.of("src/main/container/Dockerfile.dockerignore"));
        var ran = Pattern.compile("/opt/sunlight/[a-z.-]+")
                .matcher(Chart.text(Chart.example("production")) + image)
                .results()
                .map(hit -> hit.group().replace("/opt/sunlight/", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        // Made in the image, where the virtual machine is that reads it.
        assertThat(ran.remove("classes.jsa")).isTrue();
        assertThat(image)
                .contains(
                        "-XX:ArchiveClassesAtExit=/opt/sunlight/classes.jsa",
                        "\"-XX:SharedArchiveFile=/opt/sunlight/classes.jsa\"");
        assertThat(ran).containsExactly("before-start.txt", "payara-micro.jar", "sunlight.war", "tenants");
        assertThat(ran).allSatisfy(file -> {
            assertThat(image).containsPattern("(?m)^COPY .*" + Pattern.quote(file));
            assertThat(copied).containsPattern("(?m)^!.*" + Pattern.quote(file) + "$");
        });
    }

    /** Documented keys; only those of which the document says this of their absence, where it is given. */
    private static Set<String> keys(String without) {
        return KEY.matcher(Chart.read(Path.of("docs/configuration.md")))
                .results()
                .filter(hit -> without.isEmpty() || hit.group(2).equals(without))
                .map(hit -> hit.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> variables(Set<String> keys) {
        return keys.stream().map(ChartDocTest::variable).collect(Collectors.toSet());
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
