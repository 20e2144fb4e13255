package sunlight.provisioning;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A database of its own with the tenants of the demo, as a bureau enters it. */
final class DemoDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    DemoDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        execute("postgres", Files.readString(Path.of("src/main/resources/db/bootstrap.sql")));
        execute("postgres", "alter role sunlight_owner password 'owner'; alter role sunlight_app password 'app'");
    }

    /** As if nothing had happened yet. */
    void begin() throws SQLException {
        execute("postgres", "drop database if exists sunlight");
        execute("postgres", "create database sunlight owner sunlight_owner");
        provision(Path.of("tenants"));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** What a bureau does with what is below it. */
    interface Work<T> {
        T with(BureauSchools schools) throws SQLException;
    }

    <T> T below(String bureau, Work<T> work) throws SQLException {
        try (var connection = as(bureau)) {
            var path = rows("select path from tenant where slug = '" + bureau + "'")
                    .get(0);
            var done =
                    work.with(new BureauSchools(connection, bureau, path, path.substring(0, path.length() - 1) + "0"));
            connection.commit();
            return done;
        }
    }

    /** The service's own login in the scope of a tenant, as a use case would enter it. */
    Connection as(String slug) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/sunlight?stringtype=unspecified";
        var connection = DriverManager.getConnection(url, "sunlight_app", "app");
        connection.setAutoCommit(false);
        var scope = rows("select id || '|' || array_to_string(lineage, ',') || '|' || path from tenant where slug = '"
                        + slug + "'")
                .get(0)
                .split("\\|");
        try (var set = connection.prepareStatement("select set_config('app.tenant', ?, true),"
                + " set_config('app.lineage', ?, true), set_config('app.path', ?, true),"
                + " set_config('role', 'scope_tenant', true)")) {
            for (int i = 0; i < scope.length; i++) {
                set.setString(i + 1, scope[i]);
            }
            set.execute();
        }
        return connection;
    }

    String provision(Path folder, String... options) throws SQLException {
        var said = new ByteArrayOutputStream();
        var args = new ArrayList<>(List.of(options));
        args.add(folder.toString());
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/sunlight";
        var settings = new ProvisionSettings(url, "sunlight_owner", "owner", "sunlight_app", "app");
        new Provision(settings, Clock.systemUTC(), new PrintStream(said, true, StandardCharsets.UTF_8)).run(args);
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    List<String> rows(String query) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "sunlight").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
