package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** The database role that the rest of a transaction acts in. */
enum ScopeRole {
    PLATFORM,
    PUBLIC,
    TENANT;

    void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role scope_" + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The tenant in whose name {@link #TENANT} acts, until the end of the transaction. */
    static void actFor(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
        TENANT.take(connection);
    }
}
