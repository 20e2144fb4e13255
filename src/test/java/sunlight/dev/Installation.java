package sunlight.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One whole installation: where it lies, which ports it takes, and how its parts are started one after the other. */
final class Installation implements AutoCloseable {

    private final Path base = Path.of(System.getProperty("sunlight.basedir", "."))
            .toAbsolutePath()
            .normalize();
    private final Path work;
    private final Jvm.Pace pace;
    private final Parts parts = new Parts();
    private final Secrets secrets;
    private final Map<String, String> settings = new LinkedHashMap<>();

    Installation(Path work, Jvm.Pace pace) {
        this.work = base.resolve(work);
        this.pace = pace;
        this.secrets = new Secrets(this.work);
        parts.add(SingleStart.in(this.work));
    }

    /** A setting of the server besides those that every installation needs. */
    void set(String key, String value) {
        settings.put(key, value);
    }

    Databases postgres() {
        var given = GivenServers.ofThisProcess().databases();
        if (given.isPresent()) {
            PreparedDatabase.mustBeReady(given.get());
            return given.get();
        }
        Postgres.mustRunOn(System.getProperty("os.name"), System.getProperty("os.arch"));
        return parts.start(() -> Postgres.start(work.resolve("postgres"), programs(), work.resolve("logs")))
                .prepare(secrets);
    }

    void provision(Databases databases) {
        Provisioning.run(base.resolve("tenants"), databases);
    }

    KeycloakProgram keycloakProgram() {
        return KeycloakProgram.unpacked(file("sunlight.keycloak"), programs());
    }

    Keycloak keycloak(KeycloakProgram program, Databases databases, int port, String consoleUrl) {
        var plan = new Keycloak.Plan(work.resolve("keycloak"), sources(), port, consoleUrl, pace);
        return parts.add(Keycloak.start(program, plan, databases, secrets));
    }

    String adminSecret() {
        return secrets.of("sunlight-admin");
    }

    DemoPeople people() {
        return new DemoPeople(sources());
    }

    DemoContent content() {
        return new DemoContent(base.resolve("src/dev/content/disclosures.yaml"));
    }

    PayaraMicro payara(Databases databases, Keycloak keycloak, int port) {
        return payara(
                databases,
                new GivenServers.GivenKeycloak(keycloak.issuer(), secrets.of("console"), adminSecret()),
                port);
    }

    PayaraMicro payara(Databases databases, GivenServers.GivenKeycloak keycloak, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("sunlight.db.url", databases.url());
        settings.put("sunlight.db.user", databases.app().user());
        settings.put("sunlight.db.password", databases.app().password());
        settings.put("sunlight.keycloak.issuer", keycloak.issuer());
        settings.put("sunlight.keycloak.client", "console");
        settings.put("sunlight.keycloak.secret", keycloak.consoleSecret());
        settings.put("sunlight.keycloak.admin.client", "sunlight-admin");
        settings.put("sunlight.keycloak.admin.secret", keycloak.adminSecret());
        settings.put("sunlight.public.url", "http://localhost:" + port);
        settings.put("sunlight.files", Folders.made(work.resolve("files")).toString());
        settings.put("sunlight.ledger.key", work.resolve("ledger-key.pem").toString());
        settings.put("sunlight.channels.key", secrets.of("channels"));
        settings.put("sunlight.demo", "true");
        // Whoever opens the demo to a network opens it under names that nobody declared.
        settings.put("sunlight.hosts.open", Binding.isThisMachine() ? "localhost,127.0.0.1" : "*");
        settings.putAll(this.settings);
        var war = copy("sunlight.war");
        return parts.add(PayaraMicro.start(new PayaraMicro.Plan(
                PayaraProgram.keepingClasses(existing("sunlight.payara"), war, programs()),
                war,
                work.resolve("payara"),
                port,
                settings,
                pace)));
    }

    /** Unpacked programs are the same for the demo and the tests, and outlive `mvn clean`. */
    private Path programs() {
        return base.resolve(".sunlight/programs");
    }

    private Path sources() {
        return base.resolve("src/dev/keycloak");
    }

    /** A build in the same folder makes these files anew; the server goes on with what it was started from. */
    private Path copy(String property) {
        return Folders.copied(existing(property), work.resolve("served"));
    }

    private static Path existing(String property) {
        var file = file(property);
        if (!Files.exists(file)) {
            throw new StartFailed(file + " is missing; `mvn package` makes it.");
        }
        return file;
    }

    private static Path file(String property) {
        var value = System.getProperty(property);
        if (value == null) {
            throw new StartFailed(
                    "The system property " + property + " is not set; Maven sets it in -Pdemo and verify.");
        }
        return Path.of(value);
    }

    @Override
    public void close() {
        parts.close();
    }
}
