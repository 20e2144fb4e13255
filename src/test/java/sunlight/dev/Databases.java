package sunlight.dev;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the two databases are and who enters them. The owner migrates, the app serves, Keycloak keeps its own. */
public record Databases(String url, Account owner, Account app, String keycloakUrl, Account keycloak) {

    /** A login role. */
    public record Account(String user, String password) {}

    /** A transaction within one tenant, as the product itself would see it. */
    Connection inTenant(String slug) throws SQLException {
        var connection = DriverManager.getConnection(url, app.user(), app.password());
        connection.setAutoCommit(false);
        try (var role = connection.createStatement();
                var scope = connection.prepareStatement(
                        "select set_config('app.tenant', (select id::text from tenant where slug = ?), true)")) {
            role.execute("set local role scope_tenant");
            scope.setString(1, slug);
            scope.execute();
        }
        return connection;
    }
}
