package sunlight.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's admin API, for demo people and for tests. The product has its own, narrower account. */
final class KeycloakAdmin {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long TOKEN_LIFE = Duration.ofSeconds(30).toNanos();

    private final String url;
    private final String user;
    private final String password;
    private String token = "";
    private long tokenUntil;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Paths are relative to the realm, such as {@code /users?username=operator&exact=true}. */
    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    void post(String path, Object body) {
        send(request(path).POST(json(body)).build());
    }

    void put(String path, Object body) {
        send(request(path).PUT(json(body)).build());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + Keycloak.REALM + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private String token() {
        if (System.nanoTime() >= tokenUntil) {
            token = passwordToken(url + "/realms/master", "admin-cli", user, password);
            tokenUntil = System.nanoTime() + TOKEN_LIFE;
        }
        return token;
    }

    static String passwordToken(String issuer, String client, String user, String password) {
        var form = "grant_type=password&scope=openid&client_id=" + encode(client) + "&username=" + encode(user)
                + "&password=" + encode(password);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(request).path("access_token").asText();
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private static JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StartFailed("Keycloak refuses " + request.method() + " " + request.uri() + ": "
                        + response.statusCode() + " " + response.body());
            }
            return response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new StartFailed("Keycloak does not answer " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while talking to Keycloak");
        }
    }
}
