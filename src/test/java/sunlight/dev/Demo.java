package sunlight.dev;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/** {@code mvn -Pdemo}: the whole product on this machine, until Ctrl-C. */
public final class Demo {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Demo() {}

    public static void main(String... arguments) throws InterruptedException {
        var progress = new Progress();
        try {
            start(progress);
        } catch (RuntimeException failed) {
            if (Child.isEnding()) {
                // Somebody stops it: what fails now fails because of that.
                Thread.currentThread().join();
            }
            progress.say("\n\nSunlight did not start. " + told(failed));
            // Leaving stops whatever has been started already.
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** Somebody who wants to look at the product has no use for a stack trace. */
    private static String told(RuntimeException failed) {
        if (failed instanceof StartFailed) {
            return failed.getMessage();
        }
        if (failed instanceof FlywayException) {
            return "The database was made by another version and does not fit this one. Delete .sunlight/postgres"
                    + " (the demo's data) and start again. Flyway says: " + failed.getMessage();
        }
        return "Nobody expected this: " + failed + ". The logs lie below .sunlight/";
    }

    private static void start(Progress progress) {
        progress.say("Starting Sunlight (data in .sunlight/, Ctrl-C stops everything)");
        var installation = new Installation(Path.of(".sunlight"), Jvm.Pace.DEMO);
        var servers = GivenServers.ofThisProcess();
        var given = servers.keycloak();
        var ports = Ports.Chosen.from(System.getenv(), given.isEmpty());
        given.ifPresent(GivenServers.GivenKeycloak::mustAnswer);
        var url = "http://localhost:" + ports.pages();
        var databases = progress.step("PostgreSQL", installation::postgres);
        progress.step("Schema and tenants", () -> installation.provision(databases));
        if (given.isPresent()) {
            progress.step(
                    "Payara Micro with the war", () -> installation.payara(databases, given.get(), ports.pages()));
            new Welcome(url, given.get().issuer(), List.of()).print(progress);
            return;
        }
        var program = progress.step("Keycloak, unpacked and optimised once", installation::keycloakProgram);
        var keycloak =
                progress.step("Keycloak", () -> installation.keycloak(program, databases, ports.keycloak(), url));
        var people = installation.people();
        progress.step("Demo people", () -> people.bring(keycloak.admin(), databases));
        progress.step("Payara Micro with the war", () -> installation.payara(databases, keycloak, ports.pages()));
        progress.step(
                "Demo disclosures",
                () -> installation.content().bring(url, keycloak, databases, Clock.system(SHANGHAI)));
        new Welcome(url, keycloak.url(), people.people()).print(progress);
    }
}
