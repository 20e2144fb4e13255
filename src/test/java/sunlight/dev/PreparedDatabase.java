package sunlight.dev;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Looks whether a PostgreSQL that somebody else runs is ready for the product, and says what to do where it is not. */
final class PreparedDatabase {

    private static final int OLDEST = 15;
    private static final String SEE = " (docs/development.md).";

    private PreparedDatabase() {}

    /** Both roles can enter the database, the app may act in each scope, and the owner may make the schema. */
    static void mustBeReady(Databases databases) {
        ask(databases.url(), databases.owner(), "select has_database_privilege(current_database(), 'CREATE')", """
                may not make a schema there. As an administrator: alter database <name> owner to sunlight_owner""");
        ask(databases.url(), databases.app(), """
                select count(*) = 5 and bool_and(pg_has_role(oid, 'MEMBER')) from pg_roles
                 where rolname in ('scope_tenant', 'scope_subtree', 'scope_public', 'scope_platform', 'scope_worker')""", """
                has no scope roles. As an administrator run src/main/resources/db/bootstrap.sql""");
        if (!databases.keycloakUrl().equals(databases.url())) {
            ask(databases.keycloakUrl(), databases.keycloak(), "select has_schema_privilege('public', 'CREATE')", """
                    may not make tables there. As an administrator: alter database <name> owner to keycloak""");
        }
    }

    private static void ask(String url, Databases.Account account, String question, String otherwise) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailed("\"" + url + "\" is no address of a PostgreSQL; expected such as"
                    + " jdbc:postgresql://localhost:5432/sunlight" + SEE);
        }
        try (var connection = DriverManager.getConnection(url, account.user(), account.password());
                var statement = connection.createStatement()) {
            mustBeNewEnough(url, connection);
            try (var answer = statement.executeQuery(question)) {
                if (!answer.next() || !answer.getBoolean(1)) {
                    throw new StartFailed("PostgreSQL at " + url + ": " + account.user() + " " + otherwise + SEE);
                }
            }
        } catch (SQLException refused) {
            throw new StartFailed(
                    "PostgreSQL at " + url + why(refused.getSQLState(), account.user()) + SEE + " It says", refused);
        }
    }

    private static void mustBeNewEnough(String url, Connection connection) throws SQLException {
        mustBeNewEnough(url, connection.getMetaData().getDatabaseMajorVersion());
    }

    static void mustBeNewEnough(String url, int version) {
        if (version < OLDEST) {
            throw new StartFailed("PostgreSQL at " + url + " is version " + version + "; " + OLDEST
                    + " or newer is needed. Without SUNLIGHT_DB_URL the demo brings its own" + SEE);
        }
    }

    /** By the classes of SQLSTATE. */
    private static String why(@Nullable String state, String user) {
        if (state == null || state.startsWith("08")) {
            return " does not answer. Is it running, and is the address right?";
        }
        return switch (state) {
            case "28P01", "28000" ->
                " does not let " + user
                        + " in: is the password right, and does pg_hba.conf let this machine in with one?";
            case "3D000" -> " has no such database. As an administrator: create database <name> owner " + user;
            case "53300" -> " has no connection left; raise max_connections";
            default -> " does not let " + user + " in. Roles, passwords and databases are made beforehand";
        };
    }
}
