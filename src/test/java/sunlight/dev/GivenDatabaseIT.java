package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Databases.Account;

/** A PostgreSQL that somebody else runs is looked at before anything is started, and says what it lacks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenDatabaseIT {

    private static final Account STRANGER = new Account("given_stranger", "stranger");

    private final Databases ready = RealParts.database();

    @BeforeAll
    static void a_role_that_nobody_prepared() throws SQLException {
        run("create role given_stranger login password 'stranger'");
    }

    @AfterAll
    static void no_longer() throws SQLException {
        run("drop role given_stranger");
    }

    @Test
    void what_was_prepared_is_ready() {
        assertThatCode(() -> PreparedDatabase.mustBeReady(ready)).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_and_a_missing_database_are_told_apart() {
        // Connections of this machine need no password in the tests' server; a role that is not there is refused alike.
        var nobody = new Account("given_nobody", "wrong");
        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(with(nobody, ready.app())))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("does not let given_nobody in", "password", "docs/development.md");

        var elsewhere = ready.url().replace("/sunlight", "/no_such_database");
        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(
                        new Databases(elsewhere, ready.owner(), ready.app(), elsewhere, ready.app())))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("no such database", "create database <name> owner sunlight_owner");
    }

    @Test
    void roles_that_lack_a_right_are_told_what_an_administrator_does() {
        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(with(STRANGER, ready.app())))
                .hasMessageContainingAll("given_stranger may not make a schema", "alter database <name> owner to");
        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(with(ready.owner(), STRANGER)))
                .hasMessageContainingAll("given_stranger has no scope roles", "bootstrap.sql");
        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(
                        new Databases(ready.url(), ready.owner(), ready.app(), ready.keycloakUrl(), STRANGER)))
                .hasMessageContainingAll("given_stranger may not make tables", "owner to keycloak");
    }

    private Databases with(Account owner, Account app) {
        return new Databases(ready.url(), owner, app, ready.url(), app);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
