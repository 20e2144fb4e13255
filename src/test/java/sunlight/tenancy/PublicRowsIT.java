package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import sunlight.dev.RealParts;

/** The connections of the public, with the settings of their pool. */
class PublicRowsIT {

    private final PGSimpleDataSource source = source();
    private final PublicRows rows = new PublicRows();

    PublicRowsIT() {
        rows.connections = source;
    }

    private static PGSimpleDataSource source() {
        var databases = RealParts.database();
        var source = new PGSimpleDataSource();
        source.setUrl(databases.url());
        source.setUser(databases.app().user());
        source.setPassword(databases.app().password());
        source.setOptions(Database.OF_THE_PUBLIC);
        return source;
    }

    @Test
    void they_are_the_publics_from_the_beginning() {
        assertThat(rows.of("select cast(current_user as text)").get(0)).containsExactly("scope_public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset role", "reset all", "discard all"})
    void a_role_that_is_taken_back_is_the_publics_again(String taken) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(taken);
            var now = statement.executeQuery(
                    "select current_user || ' ' || current_setting('default_transaction_read_only')");
            assertThat(now.next()).isTrue();
            assertThat(now.getString(1)).isEqualTo("scope_public on");
        }
    }

    @Test
    void they_read_what_is_public_and_nothing_that_is_not() {
        assertThat(rows.of("select slug from tenant limit 1")).isNotEmpty();
        assertThat(rows.of("select 1 from edition where withdrawn_at is not null or attribute <> 'PROACTIVE'"))
                .isEmpty();
        assertThatThrownBy(() -> rows.of("select 1 from disclosure")).hasMessageContaining("permission denied");
    }

    @Test
    void they_write_nothing_even_where_the_public_may() {
        assertThatThrownBy(() -> rows.of(
                        "insert into hide_request (tenant_id, id, page, concern) values (?1, ?2, '/', '?') returning 1",
                        UUID.randomUUID(),
                        UUID.randomUUID()))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void a_value_stands_wherever_it_is_named() {
        assertThat(rows.of("select ?2, cast(?1 as int) + 1, ?2 || '?'", 1, "twice")
                        .get(0))
                .containsExactly("twice", 2, "twice?");
    }
}
