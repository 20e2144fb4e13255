package sunlight.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.dev.RealParts;

/** The commands as an operator calls them: by the built war, from a folder without sources. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsIT {

    private static final String TENANTS = Path.of("tenants").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private int answer;

    @Test
    void the_war_tells_its_commands() throws Exception {
        assertThat(war()).contains("usage:", "validate <folder>", "provision", "first-admin", "verify-log");
        assertThat(answer).isEqualTo(2);
    }

    @Test
    void the_declared_tenants_are_checked_without_a_database() throws Exception {
        assertThat(war("validate", TENANTS)).contains("21 tenants and 2 catalogue editions are declared");
        assertThat(answer).isZero();
    }

    @Test
    void a_second_run_on_a_provisioned_database_changes_nothing() throws Exception {
        RealParts.get();

        assertThat(war("provision", TENANTS)).contains("0 migrations applied", "nothing to change");
        assertThat(answer).isZero();
        assertThat(war("first-admin", "mdj-edu", "someone-new", "某人")).contains("mdj-edu has an administrator");
        assertThat(answer).isEqualTo(1);
    }

    @Test
    void an_export_of_the_log_is_read() throws Exception {
        assertThat(war("verify-log", "no-such-file.jsonl")).contains("no-such-file.jsonl");
        assertThat(answer).isEqualTo(2);
    }

    @Test
    void what_was_unpacked_goes_with_the_process() throws Exception {
        war("validate", TENANTS);

        try (var left = Files.list(folder)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    private String war(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                Path.of(System.getProperty("sunlight.war")).toAbsolutePath().toString()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        if (args.length > 0 && !args[0].equals("validate")) {
            process.environment().putAll(settings());
        }
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        answer = running.waitFor();
        return said;
    }

    private static java.util.Map<String, String> settings() {
        var parts = RealParts.get();
        var databases = parts.databases();
        return java.util.Map.of(
                "SUNLIGHT_DB_URL", databases.url(),
                "SUNLIGHT_DB_OWNER_PASSWORD", databases.owner().password(),
                "SUNLIGHT_DB_PASSWORD", databases.app().password(),
                "SUNLIGHT_KEYCLOAK_ISSUER", parts.keycloakUrl() + "/realms/sunlight",
                "SUNLIGHT_KEYCLOAK_ADMIN_SECRET", parts.adminSecret(),
                "SUNLIGHT_PUBLIC_URL", parts.url());
    }
}
