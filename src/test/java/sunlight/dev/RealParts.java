package sunlight.dev;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The real installation for tests, started once per JVM and stopped with it. {@link #database()} is PostgreSQL with the
 * schema only and takes seconds; {@link #get()} adds tenants, Keycloak, people and the war.
 */
public final class RealParts {

    private static final Supplier<Installation> INSTALLATION = Once.of(RealParts::empty);
    private static final Supplier<Databases> DATABASE = Once.of(RealParts::migrated);
    private static final Supplier<Databases> EMPTY_SCHEMA = Once.of(RealParts::madeEmpty);
    private static final Supplier<RealParts> EVERYTHING = Once.of(RealParts::start);

    private final Databases databases;
    private final Keycloak keycloak;
    private final PayaraMicro payara;
    private final int mailPort;

    private RealParts(Databases databases, Keycloak keycloak, PayaraMicro payara, int mailPort) {
        this.databases = databases;
        this.keycloak = keycloak;
        this.payara = payara;
        this.mailPort = mailPort;
    }

    public static Databases database() {
        return DATABASE.get();
    }

    /** A superuser's connection to a database of its own with the schema and no rows, for what must not meet the server. */
    public static Connection emptySchema() throws SQLException {
        var empty = EMPTY_SCHEMA.get();
        return DriverManager.getConnection(empty.url(), "postgres", "postgres");
    }

    /** Changes what the server serves, as another server or an administrator could. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(database().url(), "postgres", "postgres");
    }

    private static Databases madeEmpty() {
        var databases = database();
        var url = databases.url().replace("/sunlight", "/empty");
        try (var connection = DriverManager.getConnection(
                        databases.url().replace("/sunlight", "/postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database empty owner sunlight_owner");
        } catch (SQLException failed) {
            throw new StartFailed("Cannot make an empty database", failed);
        }
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
        var work = Path.of("target/real-parts");
        var folder = Path.of(System.getProperty("sunlight.basedir", ".")).resolve(work);
        SingleStart.mustBePossible(folder);
        Leftover.stopBelow(folder);
        Postgres.stopLeftover(folder.resolve("postgres"));
        Folders.remove(folder);
        return new Installation(work, Jvm.Pace.TEST);
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

    /** An access token for the API, as the demo people get it. */
    public String token(String user) {
        return keycloak.token(user, DemoPeople.PASSWORD);
    }

    public String password() {
        return DemoPeople.PASSWORD;
    }
}
