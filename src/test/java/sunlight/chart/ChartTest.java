package sunlight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chart gives to a cluster, for each of the installations that it shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTest {

    @TempDir
    Path folder;

    @Test
    void helm_finds_nothing_wrong_with_it() {
        assertThat(Chart.lint()).noneMatch(message -> message.contains("WARNING") || message.contains("ERROR"));
    }

    @Test
    void it_shows_a_small_a_large_and_an_installation_with_the_database_elsewhere() {
        assertThat(Chart.examples())
                .containsExactlyInAnyOrder(
                        Chart.example("small"), Chart.example("production"), Chart.example("external-database"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_secret_stands_in_a_manifest(Path values) {
        var manifests = Chart.manifests(values);

        assertThat(Chart.ofKind("Secret", manifests)).isEmpty();
        assertThat(Chart.containers(manifests).stream().flatMap(each -> Chart.stream(each.path("env"))))
                .filteredOn(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET|SMTP_USER)$"))
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.has("value")).isFalse();
                    assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                            .startsWith("sunlight-");
                    assertThat(variable.at("/valueFrom/secretKeyRef/key").asText())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_pod_keeps_to_the_restricted_standard(Path values) {
        var manifests = Chart.manifests(values);

        assertThat(Chart.pods(manifests)).hasSizeGreaterThan(1).allSatisfy(pod -> {
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                    .isFalse();
            assertThat(Chart.stream(pod.path("volumes")))
                    .noneMatch(volume -> volume.has("hostPath"))
                    .allSatisfy(ChartTest::isBounded);
        });
        assertThat(Chart.containers(manifests)).allSatisfy(container -> {
            var security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        });
    }

    private static void isBounded(JsonNode volume) {
        assertThat(volume.has("emptyDir") && !volume.path("emptyDir").has("sizeLimit"))
                .as(volume.path("name").asText())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatever_serves_is_asked_for_its_health(Path values) {
        var manifests = Chart.manifests(values);

        assertThat(Chart.containers(Chart.ofKind("Deployment", manifests))).allSatisfy(container -> {
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).startsWith("/");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).startsWith("/");
        });
        var server = Chart.container(Chart.SERVER, manifests);
        assertThat(server.at("/startupProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        assertThat(server.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        assertThat(server.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/live");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_database_is_brought_up_to_date_before_a_server_starts(Path values) {
        var jobs = Chart.ofKind("Job", Chart.manifests(values));

        assertThat(jobs).singleElement().satisfies(job -> {
            assertThat(job.at("/metadata/annotations/tested~1hook").asText()).isEqualTo("pre-install,pre-upgrade");
            // It runs before anything else of the release is there.
            assertThat(job.toString()).doesNotContain("configMap", "persistentVolumeClaim");
            assertThat(Chart.stream(job.at("/spec/template/spec/containers/0/args")))
                    .extracting(JsonNode::asText)
                    .containsExactly("-jar", "/opt/sunlight/sunlight.war", "provision", "/opt/sunlight/tenants");
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_mounted_is_there_and_a_changed_setting_restarts_the_servers(Path values) {
        var manifests = Chart.manifests(values);

        assertThat(Chart.pods(manifests)).allSatisfy(pod -> {
            var volumes = Chart.stream(pod.path("volumes"))
                    .map(volume -> volume.path("name").asText())
                    .collect(Collectors.toSet());
            assertThat(Chart.stream(pod.path("containers")).flatMap(each -> Chart.stream(each.path("volumeMounts"))))
                    .extracting(mount -> mount.path("name").asText())
                    .containsOnlyOnceElementsOf(volumes)
                    .hasSameSizeAs(volumes);
        });
        assertThat(Chart.ofKind("Deployment", manifests))
                .allSatisfy(each -> assertThat(each.at("/spec/template/metadata/annotations/checksum~1config")
                                .asText())
                        .hasSize(64));
    }

    @Test
    void each_host_of_a_tenant_leads_to_the_nginx_in_front_and_consoles_do_not() {
        var ingresses = Chart.ofKind("Ingress", Chart.manifests(Chart.example("production")));

        assertThat(ingresses.stream().flatMap(each -> Chart.stream(each.at("/spec/rules"))))
                .extracting(rule -> rule.path("host").asText()
                        + Chart.stream(rule.at("/http/paths"))
                                .map(path -> " " + path.path("path").asText() + ">"
                                        + path.at("/backend/service/name").asText())
                                .collect(Collectors.joining()))
                .containsExactlyInAnyOrder(
                        "console.example.cn /console>sunlight-console /api>sunlight-console />sunlight-front",
                        "school.example.cn />sunlight-front",
                        "www.dongan-edu.example.cn />sunlight-front",
                        "www.mdj-edu.example.cn />sunlight-front");
    }

    @Test
    void no_database_comes_with_it() {
        assertThat(Chart.examples())
                .allSatisfy(values -> assertThat(Chart.manifests(values))
                        .noneMatch(each -> each.path("kind").asText().equals("StatefulSet")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server: {replicas: two}                  | at '/server/replicas': got string, want integer
            server: {replica: 2}                     | additional properties 'replica' not allowed
            database: {url: mysql://db/sunlight}     | does not match pattern '^$|^jdbc:postgresql://'
            database: {password: abc}                | additional properties 'password' not allowed
            settings: {sunlight.db.password: abc}    | additional properties 'sunlight.db.password' not allowed
            settings: {sunlight.links.check: false}  | got boolean, want string
            files: {accessMode: ReadOnly}            | value must be one of 'ReadWriteOnce', 'ReadWriteMany'
            hosts: {WWW.example.cn: {}}              | invalid propertyName 'WWW.example.cn'
            mail: {security: ssl}                    | value must be one of 'starttls', 'tls', 'none'
            console: {url: https://console/console/} | does not match pattern
            image: {repository: ''}                  | image.repository: say where the image lies
            signingKey: {existingSecret: ''}         | signingKey.existingSecret: name a Secret with the key
            server: {replicas: 2}                    | files.accessMode: several servers share their files
            mail: {host: smtp.example.cn}            | mail.from: give the address that mails come from
            database: {url: 'jdbc:postgresql://db/s?user=a&password=b'} | take user and password out
            """)
    void a_wrong_value_is_refused_and_told_what_is_expected(String values, String said) throws IOException {
        var name = values.substring(0, values.indexOf(':') + 1);
        // In the place of the same group of a right file, keys beside it stay.
        var wrong = Chart.read(Chart.example("small")).replaceFirst("(?m)^" + name + "\\n( +.*\\n)*", "");
        var file = Files.writeString(folder.resolve("values.yaml"), wrong + "\n" + values + "\n");

        assertThatThrownBy(() -> Chart.text(file)).hasMessageContaining(said);
    }

    @Test
    void all_that_is_missing_is_said_at_once() throws IOException {
        var file = Files.writeString(folder.resolve("values.yaml"), "front: {replicas: 1}\n");

        assertThatThrownBy(() -> Chart.text(file))
                .hasMessageContainingAll(
                        "image.repository:",
                        "database.url:",
                        "database.existingSecret:",
                        "keycloak.issuer:",
                        "keycloak.existingSecret:",
                        "signingKey.existingSecret:",
                        "console.url:",
                        "hosts:");
    }

    static List<Path> examples() {
        return Chart.examples();
    }
}
