package sunlight.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** PostgreSQL of our own, beside the data of the working copy. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The data folder must not lie inside the folder of the programs: the library tidies up there. */
    static Postgres start(Path data, Path programs, Path logs) {
        Logger.getLogger("io.zonky.test").setLevel(Level.WARNING);
        stopLeftover(data);
        var log = Folders.made(logs).resolve("postgres.log");
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(Folders.made(data))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(Folders.made(programs).toFile())
                    .setPort(Ports.free())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            if (isLinux()) {
                builder.setLocaleConfig("locale", "C.UTF-8");
            }
            return new Postgres(builder.setLocaleConfig("encoding", "UTF-8").start());
        } catch (IOException | IllegalStateException failed) {
            throw new StartFailed("PostgreSQL does not start; its log is " + log, failed);
        }
    }

    /** The binaries that Maven brings are for one platform. */
    static void mustRunOn(String system, String architecture) {
        var isHere = system.startsWith("Linux") && ("amd64".equals(architecture) || "x86_64".equals(architecture));
        if (!isHere) {
            throw new StartFailed(
                    "The PostgreSQL that Maven brings runs on Linux on x86-64 only; this is " + system + " on "
                            + architecture + ". Run PostgreSQL 15 or newer yourself and name it by SUNLIGHT_DB_URL, see"
                            + " docs/development.md.");
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /** PostgreSQL trusts a pid that lives, even when it belongs to something else since the last power cut. */
    static void stopLeftover(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var pid = Long.parseLong(
                    Files.readString(pidFile).lines().findFirst().orElse("0").strip());
            var alive = ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
            alive.ifPresent(Leftover::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException unreadable) {
            throw new StartFailed("Cannot read " + pidFile, unreadable);
        }
    }

    /** Roles, passwords and empty databases; what is there already stays. */
    Databases prepare(Secrets secrets) {
        try {
            return new Bootstrap(server.getPostgresDatabase(), secrets).databases(server.getPort());
        } catch (SQLException | IOException failed) {
            throw new StartFailed("PostgreSQL runs, but its roles cannot be made", failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new StartFailed("PostgreSQL does not stop", failed);
        }
    }
}
