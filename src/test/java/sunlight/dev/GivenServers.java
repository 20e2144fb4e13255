package sunlight.dev;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Accounts;

/**
 * Servers that somebody already runs, named by environment variables. Nothing is made on them but the schema: roles,
 * databases and realm must be there, and are looked for before anything else is started.
 */
final class GivenServers {

    private GivenServers() {}

    static Optional<Databases> databases() {
        var url = System.getenv("SUNLIGHT_DB_URL");
        if (url == null) {
            return Optional.empty();
        }
        return Optional.of(new Databases(
                url,
                account("SUNLIGHT_DB_OWNER", "sunlight_owner"),
                account("SUNLIGHT_DB", "sunlight_app"),
                keycloak().isPresent() ? url : needed("SUNLIGHT_KEYCLOAK_DB_URL"),
                keycloak().isPresent()
                        ? account("SUNLIGHT_DB", "sunlight_app")
                        : account("SUNLIGHT_KEYCLOAK_DB", "keycloak")));
    }

    /** A Keycloak that somebody already runs, with a realm made from src/dev/keycloak/sunlight-realm.json. */
    record GivenKeycloak(String issuer, String consoleSecret, String adminSecret) {}

    static Optional<GivenKeycloak> keycloak() {
        var issuer = System.getenv("SUNLIGHT_KEYCLOAK_ISSUER");
        return issuer == null
                ? Optional.empty()
                : Optional.of(new GivenKeycloak(
                        issuer, needed("SUNLIGHT_KEYCLOAK_SECRET"), needed("SUNLIGHT_KEYCLOAK_ADMIN_SECRET")));
    }

    /** Both roles can enter the database, the app may act in each scope, and the owner may make the schema. */
    static void mustBePrepared(Databases databases) {
        ask(databases, databases.owner(), "select has_database_privilege(current_database(), 'CREATE')", """
                may not make a schema there. As an administrator: alter database <name> owner to sunlight_owner""");
        ask(databases, databases.app(), """
                select count(*) = 5 and bool_and(pg_has_role(oid, 'MEMBER')) from pg_roles
                 where rolname in ('scope_tenant', 'scope_subtree', 'scope_public', 'scope_platform', 'scope_worker')""", """
                has no scope roles. As an administrator run src/main/resources/db/bootstrap.sql""");
        keycloak().ifPresent(GivenServers::mustAnswer);
    }

    private static void ask(Databases databases, Databases.Account account, String question, String otherwise) {
        try (var connection = DriverManager.getConnection(databases.url(), account.user(), account.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            if (!answer.next() || !answer.getBoolean(1)) {
                throw new StartFailed("PostgreSQL at " + databases.url() + ": " + account.user() + " " + otherwise
                        + " (docs/development.md).");
            }
        } catch (SQLException refused) {
            throw new StartFailed(
                    "PostgreSQL at " + databases.url() + " does not let " + account.user()
                            + " in. Roles, passwords and databases are made beforehand, see docs/development.md",
                    refused);
        }
    }

    private static void mustAnswer(GivenKeycloak keycloak) {
        if (!Probe.says200(URI.create(keycloak.issuer() + "/.well-known/openid-configuration"))) {
            throw new StartFailed("There is no realm at " + keycloak.issuer()
                    + ". Start Keycloak and import the realm file beforehand, see docs/development.md.");
        }
        try {
            new Accounts(keycloak.issuer(), "sunlight-admin", keycloak.adminSecret()).subject("nobody");
        } catch (IOException refused) {
            throw new StartFailed(
                    "The realm at " + keycloak.issuer() + " does not let the client sunlight-admin manage people; is"
                            + " SUNLIGHT_KEYCLOAK_ADMIN_SECRET what replaced ${ADMIN_SECRET} in the realm file?",
                    refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while asking Keycloak");
        }
    }

    private static Databases.Account account(String prefix, String otherwise) {
        @Nullable String user = System.getenv(prefix + "_USER");
        return new Databases.Account(user == null ? otherwise : user, needed(prefix + "_PASSWORD"));
    }

    private static String needed(String variable) {
        var value = System.getenv(variable);
        if (value == null) {
            throw new StartFailed("A server of your own is named by the environment, so " + variable + " is needed too"
                    + " (docs/development.md).");
        }
        return value;
    }
}
