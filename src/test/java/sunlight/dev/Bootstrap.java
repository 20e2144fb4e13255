package sunlight.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What an administrator does once with an empty server, done at every start as far as it is missing. */
final class Bootstrap {

    private final DataSource administrator;
    private final Secrets secrets;

    Bootstrap(DataSource administrator, Secrets secrets) {
        this.administrator = administrator;
        this.secrets = secrets;
    }

    Databases databases(int port) throws SQLException, IOException {
        try (var connection = administrator.getConnection()) {
            if (isMissing(connection, "pg_roles", "rolname", "sunlight_owner")) {
                runScript(connection);
            }
            if (isMissing(connection, "pg_roles", "rolname", "keycloak")) {
                run(connection, "create role keycloak login");
            }
            var owner = account(connection, "sunlight_owner");
            var app = account(connection, "sunlight_app");
            var keycloak = account(connection, "keycloak");
            createDatabase(connection, "sunlight", owner);
            createDatabase(connection, "keycloak", keycloak);
            var server = "jdbc:postgresql://localhost:" + port + "/";
            return new Databases(server + "sunlight", owner, app, server + "keycloak", keycloak);
        }
    }

    private static void runScript(Connection connection) throws SQLException, IOException {
        try (var script = Bootstrap.class.getResourceAsStream("/db/bootstrap.sql")) {
            if (script == null) {
                throw new IOException("db/bootstrap.sql is not on the class path");
            }
            run(connection, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Databases.Account account(Connection connection, String role) throws SQLException {
        var password = secrets.of(role);
        run(connection, "alter role " + role + " password '" + password + "'");
        return new Databases.Account(role, password);
    }

    private static void createDatabase(Connection connection, String name, Databases.Account owner)
            throws SQLException {
        if (isMissing(connection, "pg_database", "datname", name)) {
            run(connection, "create database " + name + " owner " + owner.user());
        }
    }

    private static boolean isMissing(Connection connection, String table, String column, String name)
            throws SQLException {
        try (var query = connection.prepareStatement("select 1 from " + table + " where " + column + " = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
