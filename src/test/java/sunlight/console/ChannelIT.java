package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.http.HttpClient;
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
}
