package sunlight.dev;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The real installation for tests, started once per JVM and stopped with it. {@link #database()} is PostgreSQL with the
 * schema only and takes seconds; {@link #get()} adds tenants, Keycloak, people and the war.
 */
public final class RealParts {

    private static final Supplier<Installation> INSTALLATION = Once.of(RealParts::empty);
    private static final Supplier<Databases> DATABASE = Once.of(RealParts::migrated);
    private static final Supplier<Databases> EMPTY_SCHEMA = Once.of(RealParts::madeEmpty);
    private static final Set<String> OWN = new HashSet<>();
    private static final Supplier<RealParts> EVERYTHING = Once.of(RealParts::start);

    /** Tests of two rows run at once, each with an installation of its own. */
    private static final Path WORK = Path.of("target/real-parts", System.getProperty("sunlight.row", "row-1"));

    private static final long TOKEN_LIFE = Duration.ofMinutes(1).toNanos();

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Databases databases;
    private final Keycloak keycloak;
    private final PayaraMicro payara;
    private final int mailPort;

    private record Token(String text, long until) {}

    private RealParts(Databases databases, Keycloak keycloak, PayaraMicro payara, int mailPort) {
        this.databases = databases;
        this.keycloak = keycloak;
        this.payara = payara;
        this.mailPort = mailPort;
    }

    public static Databases database() {
        return DATABASE.get();
    }

    /**
     * A superuser's connection to a database with the schema and no rows, for what must not meet the server. The tests of a
     * class have one for themselves, so that they run beside those of other classes.
     */
    public static Connection emptySchema(Class<?> tests) throws SQLException {
        var template = EMPTY_SCHEMA.get();
        var name = "empty_" + tests.getSimpleName().toLowerCase(Locale.ROOT);
        synchronized (OWN) {
            if (OWN.add(name)) {
                make(name + " template empty owner sunlight_owner");
            }
        }
        return connection(template.url().replace("/empty", "/" + name));
    }

    /** Changes what the server serves, as another server or an administrator could. */
    public static Connection superuser() throws SQLException {
        return connection(database().url());
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static void make(String database) {
        try (var connection = connection(database().url().replace("/sunlight", "/postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new StartFailed("Cannot make the database " + database, failed);
        }
    }

    private static Databases madeEmpty() {
        var databases = database();
        var url = databases.url().replace("/sunlight", "/empty");
        make("empty owner sunlight_owner");
        var empty =
                new Databases(url, databases.owner(), databases.app(), databases.keycloakUrl(), databases.keycloak());
        Provisioning.migrate(empty);
        return empty;
    }

    public static RealParts get() {
        return EVERYTHING.get();
    }

    /** Servers of a run that was killed would go on writing where the new ones begin. */
    private static Installation empty() {
        var folder = folder();
        SingleStart.mustBePossible(folder);
        Leftover.stopBelow(folder);
        Postgres.stopLeftover(folder.resolve("postgres"));
        Folders.remove(folder);
        return new Installation(WORK, Jvm.Pace.TEST);
    }

    private static Path folder() {
        return Path.of(System.getProperty("sunlight.basedir", ".")).resolve(WORK);
    }

    /** Where the server keeps what was attached. */
    public static Path files() {
        return folder().resolve("files");
    }

    private static Databases migrated() {
        var databases = INSTALLATION.get().postgres();
        Provisioning.migrate(databases);
        return databases;
    }

    private static RealParts start() {
        var installation = INSTALLATION.get();
        var databases = DATABASE.get();
        installation.provision(databases);
        var port = Ports.free();
        var keycloak = installation.keycloak(
                installation.keycloakProgram(), databases, Ports.free(), "http://localhost:" + port);
        installation.people().bring(keycloak.admin(), databases);
        var mailPort = Ports.free();
        installation.set("sunlight.smtp.host", "localhost");
        installation.set("sunlight.smtp.port", String.valueOf(mailPort));
        installation.set("sunlight.smtp.security", "none");
        installation.set("sunlight.smtp.from", "no-reply@example.org");
        installation.set("sunlight.channels.inside", "localhost");
        installation.set("sunlight.reminders.seconds", "2");
        installation.set("sunlight.repetition.seconds", "5");
        installation.set("sunlight.gate.sweep.seconds", "5");
        return new RealParts(databases, keycloak, installation.payara(databases, keycloak, port), mailPort);
    }

    /** The address of pages, consoles and API, without a slash at the end. */
    public String url() {
        return payara.url();
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    /** Secret of the client by which the product manages people. */
    public String adminSecret() {
        return INSTALLATION.get().adminSecret();
    }

    /** Where the server looks for a mail server; whoever needs one starts it there. */
    public int mailPort() {
        return mailPort;
    }

    /** What the server counts of itself. */
    public ServerBeans beans() {
        return new ServerBeans(payara.pid());
    }

    public Databases databases() {
        return databases;
    }

    /** An access token for the API, as the demo people get it; within a minute the same one. */
    public String token(String user) {
        var now = System.nanoTime();
        return tokens.compute(
                        user,
                        (who, held) -> held != null && now - held.until() < 0
                                ? held
                                : new Token(keycloak.token(user, DemoPeople.PASSWORD), now + TOKEN_LIFE))
                .text();
    }

    public String password() {
        return DemoPeople.PASSWORD;
    }
}
