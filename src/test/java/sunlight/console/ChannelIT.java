package sunlight.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** The channel by which an open window follows what changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelIT {

    private static final String PUSH = "/console/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket";

    /** A closing frame as a browser sends it whose page goes away. */
    private static final byte[] GOING_AWAY = {(byte) 0x88, (byte) 0x82, 0, 0, 0, 0, 0x03, (byte) 0xe9};

    @Test
    void a_stranger_opens_none() {
        var address = URI.create(RealParts.get().url().replace("http", "ws") + PUSH);
        var client = HttpClient.newHttpClient();

        var refused = catchThrowable(() -> client.newWebSocketBuilder()
                .buildAsync(address, new WebSocket.Listener() {})
                .join());

        assertThat(refused).hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThat(((WebSocketHandshakeException) refused.getCause())
                        .getResponse()
                        .statusCode())
                .isEqualTo(403);
    }

    /** It is the only thing that ends then; how, ChannelTest says. */
    @Test
    void it_ends_with_its_connection() throws Exception {
        var server = URI.create(RealParts.get().url());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(asking(server, someSession(server)));
            var answers = socket.getInputStream();
            assertThat(head(answers)).startsWith("HTTP/1.1 101");

            socket.getOutputStream().write(GOING_AWAY);

            // Whatever is said on the way: it is the end that counts, and without one this waits in vain.
            assertThat(answers.readAllBytes()).isNotNull();
        }
    }

    private static byte[] asking(URI server, String session) {
        return """
                GET %s HTTP/1.1
                Host: %s
                Origin: %s
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Version: 13
                Cookie: %s

                """.formatted(PUSH, server.getAuthority(), server, session)
                .replace("\n", "\r\n")
                .getBytes(US_ASCII);
    }

    /** Who is asked to sign in has one already, to come back to. */
    private static String someSession(URI server) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.resolve("/console/")).build(), BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static String head(InputStream answers) throws IOException {
        var head = new StringBuilder();
        for (var next = answers.read(); next >= 0 && head.indexOf("\r\n\r\n") < 0; next = answers.read()) {
            head.append((char) next);
        }
        return head.toString();
    }
}
