package sunlight.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A running Keycloak with the realm of the product. */
final class Keycloak implements AutoCloseable {

    static final String REALM = "sunlight";

    private final Child child;
    private final String url;
    private final Secrets secrets;

    private Keycloak(Child child, String url, Secrets secrets) {
        this.child = child;
        this.url = url;
        this.secrets = secrets;
    }

    /** Everything that distinguishes one Keycloak from another. */
    record Plan(Path home, Path sources, int port, String consoleUrl, Jvm.Pace pace) {}

    static Keycloak start(KeycloakProgram program, Plan plan, Databases databases, Secrets secrets) {
        layOut(program, plan, secrets);
        var url = "http://localhost:" + plan.port();
        var process = program.java(plan.home(), plan.pace())
                .with("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true")
                .with("--http-port=" + plan.port(), "--http-host=" + Binding.address(), "--hostname=" + url)
                .with("--db-url=" + databases.keycloakUrl())
                .with("--db-username=" + databases.keycloak().user())
                .process();
        process.environment().put("KC_DB_PASSWORD", databases.keycloak().password());
        process.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        process.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak_admin"));
        var child = Child.start("keycloak", plan.home().resolve("logs"), process);
        var keycloak = new Keycloak(child, url, secrets);
        try {
            child.awaitReady(
                    Duration.ofMinutes(8),
                    () -> Probe.says200(URI.create(keycloak.issuer() + "/.well-known/openid-configuration")));
            return keycloak;
        } catch (StartFailed failed) {
            child.close();
            throw failed;
        }
    }

    private static void layOut(KeycloakProgram program, Plan plan, Secrets secrets) {
        Folders.made(plan.home().resolve("providers"));
        Folders.link(plan.home().resolve("lib"), program.folder().resolve("lib"));
        Folders.copy(program.folder().resolve("conf"), plan.home().resolve("conf"));
        Folders.copy(plan.sources().resolve("themes"), plan.home().resolve("themes"));
        var values = Map.of(
                "${CONSOLE_URL}", plan.consoleUrl(),
                "${CONSOLE_SECRET}", secrets.of("console"),
                "${ADMIN_SECRET}", secrets.of("sunlight-admin"));
        try {
            var realm = Files.readString(plan.sources().resolve("sunlight-realm.json"));
            for (var value : values.entrySet()) {
                realm = realm.replace(value.getKey(), value.getValue());
            }
            var folder = Folders.made(plan.home().resolve("data/import"));
            Files.writeString(folder.resolve("sunlight-realm.json"), realm);
        } catch (IOException failed) {
            throw new StartFailed("Cannot write the realm file", failed);
        }
    }

    String url() {
        return url;
    }

    String issuer() {
        return url + "/realms/" + REALM;
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(url, "admin", secrets.of("keycloak_admin"));
    }

    /** By the client that exists in the demo only. */
    String token(String user, String password) {
        return KeycloakAdmin.passwordToken(issuer(), "demo-cli", user, password);
    }

    @Override
    public void close() {
        child.close();
    }
}
