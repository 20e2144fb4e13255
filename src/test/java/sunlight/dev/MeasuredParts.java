package sunlight.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** The real installation at the pace of production, for measuring: servers that may be stopped and started singly. */
public final class MeasuredParts implements AutoCloseable {

    private final Path work = Path.of(System.getProperty("sunlight.basedir", "."), "target", "bench")
            .toAbsolutePath()
            .normalize();
    private final Installation installation;
    private final Databases databases;
    private final Keycloak keycloak;
    private final int port = Ports.free();

    public MeasuredParts() {
        Folders.remove(work);
        installation = new Installation(work, Jvm.Pace.DEMO);
        databases = installation.postgres();
        installation.provision(databases);
        keycloak = installation.keycloak(
                installation.keycloakProgram(), databases, Ports.free(), "http://localhost:" + port);
        installation.people().bring(keycloak.admin(), databases);
    }

    /** A running Payara Micro. */
    public record Server(String url, long pid, Duration start, Runnable end) implements AutoCloseable {

        @Override
        public void close() {
            end.run();
        }
    }

    public Path work() {
        return work;
    }

    public Databases databases() {
        return databases;
    }

    public String password() {
        return DemoPeople.PASSWORD;
    }

    /** The product; one at a time, because Keycloak knows its address. */
    public Server product() {
        return timed("payara", () -> installation.payara(databases, keycloak, port));
    }

    /** The same server with the same options and another war, and no classes kept from a start before. */
    public Server bare(String name, Path war) {
        var plan = new PayaraMicro.Plan(
                PayaraProgram.plain(Path.of(System.getProperty("sunlight.payara", ""))),
                war,
                work.resolve(name),
                Ports.free(),
                Map.of(),
                Jvm.Pace.DEMO);
        return timed(name, () -> PayaraMicro.start(plan));
    }

    private Server timed(String name, Supplier<PayaraMicro> start) {
        var begin = System.nanoTime();
        var server = start.get();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        return new Server(
                server.url(), firstNumber(work.resolve(name).resolve("logs/payara.pid")), took, server::close);
    }

    /** A superuser's connection to a new database with the schema and no rows. */
    public Connection emptySchema(String name) throws SQLException {
        administer("create database " + name + " owner " + databases.owner().user());
        var empty = new Databases(
                databases.url().replace("/sunlight", "/" + name),
                databases.owner(),
                databases.app(),
                databases.keycloakUrl(),
                databases.keycloak());
        Provisioning.migrate(empty);
        return DriverManager.getConnection(empty.url() + "?stringtype=unspecified", "postgres", "postgres");
    }

    /** A large database would keep the disk and the server's background busy. */
    public void drop(String name) {
        try {
            administer("drop database if exists " + name + " with (force)");
        } catch (SQLException failed) {
            throw new StartFailed("Cannot drop the database " + name, failed);
        }
    }

    private void administer(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        databases.url().replace("/sunlight", "/postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long postgres() {
        return firstNumber(work.resolve("postgres/postmaster.pid"));
    }

    private static long firstNumber(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip().split("\\s", 2)[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
