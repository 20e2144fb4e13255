package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The realm that an installation imports keeps what the security document promises of signing in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTest {

    private static final int FIVE_MINUTES = 300;

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("src/dev/keycloak/sunlight-realm.json").toFile());
    }

    @Test
    void it_speaks_simplified_chinese_first_and_looks_like_the_product() {
        assertThat(realm.path("defaultLocale").asText()).isEqualTo("zh-Hans");
        assertThat(realm.path("loginTheme").asText()).isEqualTo("sunlight");
        assertThat(Path.of("src/dev/keycloak/themes/sunlight/login")).isDirectory();
    }

    @Test
    void guessing_is_slowed_down_and_nobody_lets_in_himself() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("passwordPolicy").asText()).contains("length(10)");
    }

    @Test
    void tokens_are_short_and_a_refresh_works_once() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(1, FIVE_MINUTES);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(1)).isZero();
    }

    @Test
    void the_console_comes_back_to_exact_addresses_only_and_with_a_proof() {
        var console = client("console");

        assertThat(console.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("${CONSOLE_URL}/console/callback");
        assertThat(console.at("/attributes/post.logout.redirect.uris").asText())
                .isEqualTo("${CONSOLE_URL}/console/goodbye");
        assertThat(console.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(console.path("publicClient").asBoolean(true)).isFalse();
    }

    @Test
    void no_client_takes_a_password_and_every_secret_is_a_placeholder() {
        assertThat(realm.path("clients")).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}");
        });
    }

    @Test
    void nobody_of_the_demo_is_in_it() {
        assertThat(names(realm.path("users"), "username")).containsExactly("service-account-sunlight-admin");
        assertThat(names(realm.path("clients"), "clientId")).containsExactly("console", "sunlight-admin");
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }
}
