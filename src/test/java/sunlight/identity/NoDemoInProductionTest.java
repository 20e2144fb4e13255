package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Before a stand-in for Keycloak that knows the demo's client, its people, both or neither. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoDemoInProductionTest {

    private final NoDemoInProduction check = new NoDemoInProduction();
    private HttpServer provider;
    private boolean hasClient;
    private boolean hasPeople;
    private int adminStatus = 200;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/realms/sunlight/protocol/openid-connect/token", this::token);
        provider.createContext(
                "/admin/realms/sunlight/users",
                asked -> answer(asked, adminStatus, hasPeople ? "[{\"username\":\"shiyan-editor\"}]" : "[]"));
        provider.start();
        check.settings = new OidcSettings();
        check.settings.issuer = "http://localhost:" + provider.getAddress().getPort() + "/realms/sunlight";
        check.settings.adminClient = "sunlight-admin";
        check.settings.adminSecret = "secret";
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void a_realm_without_a_trace_of_the_demo_lets_people_sign_in() {
        assertThatCode(() -> check.check("start")).doesNotThrowAnyException();
        assertThat(check.forbidsLogin()).isFalse();
    }

    @Test
    void the_demo_client_stops_the_start() {
        hasClient = true;

        assertThatThrownBy(() -> check.check("start")).hasMessageContaining("demo-cli");
        assertThat(check.forbidsLogin()).isTrue();
    }

    @Test
    void people_of_the_demo_stop_the_start_though_the_client_is_gone() {
        hasPeople = true;

        assertThatThrownBy(() -> check.check("start")).hasMessageContaining("people of the demo");
        assertThat(check.forbidsLogin()).isTrue();
    }

    @Test
    void the_demo_itself_starts_beside_both() {
        hasClient = true;
        hasPeople = true;
        check.demo = true;

        assertThatCode(() -> check.check("start")).doesNotThrowAnyException();
        assertThat(check.forbidsLogin()).isFalse();
    }

    @Test
    void nobody_signs_in_until_it_is_known_that_there_is_no_trace() {
        adminStatus = 503;

        assertThatCode(() -> check.check("start")).doesNotThrowAnyException();
        assertThat(check.forbidsLogin()).isTrue();

        adminStatus = 200;
        assertThat(check.forbidsLogin()).isFalse();
    }

    private void token(HttpExchange asked) throws IOException {
        var form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.contains("client_credentials")) {
            answer(asked, 200, "{\"access_token\":\"token\"}");
        } else {
            answer(asked, 401, hasClient ? "{\"error\":\"invalid_grant\"}" : "{\"error\":\"invalid_client\"}");
        }
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
