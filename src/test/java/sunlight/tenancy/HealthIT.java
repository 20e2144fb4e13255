package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** What a cluster asks a server, by its number and not by the name of a tenant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT {

    @Test
    void a_server_that_has_met_its_database_is_ready_and_alive() throws IOException {
        assertThat(asked("/health/ready")).startsWith("HTTP/1.1 200").contains("\"UP\"", "database answered");
        assertThat(asked("/health/live")).startsWith("HTTP/1.1 200").contains("\"UP\"");
    }

    private static String asked(String path) throws IOException {
        var server = URI.create(RealParts.get().url());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 10.42.0.7:8080\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
