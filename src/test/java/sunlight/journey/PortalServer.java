package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import sunlight.dev.Until;

/** A government portal that takes what is pushed to it, as its engineers would write it from docs/api.md. */
final class PortalServer implements AutoCloseable {

    static final String SECRET = "portal-and-bureau-only";

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Push> taken = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;

    /** What arrived, and how it was answered. */
    record Push(String key, boolean signed, JsonNode json, int answered) {

        private boolean isOf(String disclosure) {
            return json.path("disclosure").asText().equals(disclosure);
        }

        String event() {
            return json.path("event").asText();
        }
    }

    PortalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/take", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var now = answer;
        var signed = ("sha256=" + hmac(body)).equals(headers.getFirst("X-Sunlight-Signature"));
        taken.add(new Push(headers.getFirst("Idempotency-Key"), signed, JSON.readTree(body), now));
        exchange.sendResponseHeaders(now, -1);
        exchange.close();
    }

    private static String hmac(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/take";
    }

    /** How it answers from now on. */
    void answers(int status) {
        answer = status;
    }

    List<Push> of(String disclosure) {
        return taken.stream().filter(push -> push.isOf(disclosure)).toList();
    }

    /** The last push of a disclosure, once there are so many. */
    Push awaits(String disclosure, int number) {
        var pushes = Until.answered(ARRIVES_WITHIN, () -> of(disclosure), all -> all.size() >= number);
        if (pushes.size() < number) {
            throw new AssertionError("only " + pushes.size() + " pushes of " + disclosure + ": " + pushes);
        }
        return pushes.get(number - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
