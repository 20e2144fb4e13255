package sunlight.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Accounts at the identity provider by plain HTTP: for commands and for the start, when no container is around. */
public final class Accounts {

    /** The demo's people have an address here, which no real person can have: by it they are known everywhere. */
    public static final String DEMO_DOMAIN = "demo.sunlight.invalid";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer;
    private final String login;

    /**
     * @param issuer address of the realm
     * @param client a client with a service account that may manage people
     */
    public Accounts(String issuer, String client, String secret) {
        this.issuer = issuer;
        this.login =
                "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** The subject of a user name, if there is such an account. */
    public Optional<String> subject(String userName) throws IOException, InterruptedException {
        var found = users("exact=true&username=" + encoded(userName));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.path(0).path("id").asText());
    }

    /** Opens an account without a password: a one-time link sets the first one. Answers the subject. */
    public String open(String userName, String displayName) throws IOException, InterruptedException {
        var account = Map.of("username", userName, "enabled", true, "firstName", displayName);
        send(asking("/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(account)))
                .build());
        return subject(userName).orElseThrow(() -> new IOException("the new account cannot be found"));
    }

    /** Whether people of the demo, whose password everybody knows, have accounts here. */
    public boolean includeDemoPeople() throws IOException, InterruptedException {
        return !users("max=1&email=" + encoded("@" + DEMO_DOMAIN)).isEmpty();
    }

    private JsonNode users(String query) throws IOException, InterruptedException {
        return JSON.readTree(send(asking("/users?" + query).build()));
    }

    private HttpRequest.Builder asking(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Authorization", login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return JSON.readTree(send(request)).path("access_token").asText();
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("the identity provider answers " + answer.statusCode() + " to " + request.method()
                    + " " + request.uri().getPath());
        }
        return answer.body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
