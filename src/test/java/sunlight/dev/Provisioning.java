package sunlight.dev;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import sunlight.provisioning.Provision;
import sunlight.provisioning.ProvisionSettings;

/** Brings the schema and the declared tenants into the database, as the Job does in production. */
final class Provisioning {

    /** Held, because the logging system forgets the level of a logger which nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Provisioning() {}

    static void run(Path tenants, Databases databases) {
        FLYWAY.setLevel(Level.WARNING);
        var settings = new ProvisionSettings(
                databases.url(),
                databases.owner().user(),
                databases.owner().password(),
                databases.app().user(),
                databases.app().password());
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        try {
            var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
            if (new Provision(settings, clock, out).run(arguments(tenants)) != 0) {
                throw new StartFailed("The declared tenants are refused:\n" + told.toString(StandardCharsets.UTF_8)
                        + "If you have not changed tenants/, the data were made by another version. Delete .sunlight/"
                        + " to begin anew; what was entered there is lost then.");
            }
        } catch (SQLException failed) {
            throw new StartFailed("The tenants cannot be written", failed);
        }
    }

    /** As the Job is told it: {@code mvn -Pdemo -Dsunlight.confirm-suspensions}. */
    private static List<String> arguments(Path tenants) {
        return System.getProperty("sunlight.confirm-suspensions") == null
                ? List.of(tenants.toString())
                : List.of(tenants.toString(), "--confirm-suspensions");
    }

    static void migrate(Databases databases) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure()
                .dataSource(
                        databases.url(),
                        databases.owner().user(),
                        databases.owner().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
