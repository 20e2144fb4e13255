package sunlight.dev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.GivenServers.GivenKeycloak;

/** What the launcher makes of the servers that the environment names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenServersTest {

    private static final Map<String, String> DATABASE = Map.of(
            "SUNLIGHT_DB_URL", "jdbc:postgresql://db/sunlight",
            "SUNLIGHT_DB_PASSWORD", "app",
            "SUNLIGHT_DB_OWNER_PASSWORD", "owner");
    private static final Map<String, String> KEYCLOAK = Map.of(
            "SUNLIGHT_KEYCLOAK_ISSUER", "http://id/realms/sunlight",
            "SUNLIGHT_KEYCLOAK_SECRET", "console",
            "SUNLIGHT_KEYCLOAK_ADMIN_SECRET", "admin");

    @Test
    void without_a_word_it_brings_its_own() {
        var none = new GivenServers(Map.of());

        assertThat(none.databases()).isEmpty();
        assertThat(none.keycloak()).isEmpty();
    }

    @Test
    void both_given_share_no_more_than_the_database_of_the_product() {
        var databases = new GivenServers(both()).databases().orElseThrow();

        assertThat(databases.owner()).isEqualTo(new Databases.Account("sunlight_owner", "owner"));
        assertThat(databases.app()).isEqualTo(new Databases.Account("sunlight_app", "app"));
        assertThat(databases.keycloakUrl()).isEqualTo(databases.url());
    }

    @Test
    void other_names_of_the_roles_may_be_given() {
        var named = new HashMap<>(both());
        named.put("SUNLIGHT_DB_USER", "school_app");

        assertThat(new GivenServers(named).databases().orElseThrow().app().user())
                .isEqualTo("school_app");
    }

    @Test
    void what_belongs_to_a_given_server_and_is_missing_is_named() {
        assertThatThrownBy(() -> new GivenServers(DATABASE).databases())
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("SUNLIGHT_KEYCLOAK_DB_URL");
        assertThatThrownBy(() -> new GivenServers(Map.of("SUNLIGHT_DB_URL", "jdbc:postgresql://db/x")).databases())
                .hasMessageContaining("SUNLIGHT_DB_PASSWORD");
        assertThatThrownBy(() -> new GivenServers(Map.of("SUNLIGHT_KEYCLOAK_ISSUER", "http://id")).keycloak())
                .hasMessageContaining("SUNLIGHT_KEYCLOAK_SECRET");
    }

    @Test
    void a_keycloak_that_does_not_answer_or_is_no_address_is_told_with_what_to_do() {
        var silent = "http://localhost:" + Ports.free() + "/realms/sunlight";

        assertThatThrownBy(() -> new GivenKeycloak(silent, "c", "a").mustAnswer())
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("no realm at " + silent, "import the realm file");
        assertThatThrownBy(() -> new GivenKeycloak("my keycloak", "c", "a").mustAnswer())
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("SUNLIGHT_KEYCLOAK_ISSUER", "my keycloak", "expected");
    }

    @Test
    void a_keycloak_that_knows_another_secret_is_told_apart_from_one_that_is_away() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var known = exchange.getRequestURI().getPath().endsWith("openid-configuration");
            var body = (known ? "{}" : "{\"error\":\"unauthorized_client\"}").getBytes(UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/sunlight";
            assertThatThrownBy(() -> new GivenKeycloak(issuer, "c", "wrong").mustAnswer())
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("SUNLIGHT_KEYCLOAK_ADMIN_SECRET");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_postgresql_that_does_not_answer_is_too_old_or_is_none_is_told() {
        var silent = "jdbc:postgresql://localhost:" + Ports.free() + "/sunlight";
        var account = new Databases.Account("x", "y");

        assertThatThrownBy(() -> PreparedDatabase.mustBeReady(new Databases(silent, account, account, silent, account)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll(silent, "does not answer", "Is it running");
        assertThatThrownBy(() ->
                        PreparedDatabase.mustBeReady(new Databases("db:5432", account, account, "db:5432", account)))
                .hasMessageContainingAll("db:5432", "jdbc:postgresql://localhost:5432/sunlight");
        assertThatThrownBy(() -> PreparedDatabase.mustBeNewEnough("jdbc:postgresql://db/x", 14))
                .hasMessageContainingAll("version 14", "15 or newer");
    }

    private static Map<String, String> both() {
        var both = new HashMap<>(DATABASE);
        both.putAll(KEYCLOAK);
        return both;
    }
}
