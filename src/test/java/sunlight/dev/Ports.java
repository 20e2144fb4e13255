package sunlight.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Ports of this machine. */
final class Ports {

    private Ports() {}

    /** Where the demo answers; Keycloak's only where it starts one. */
    record Chosen(int pages, int keycloak) {

        /** Refuses what cannot be before anything is started. */
        static Chosen from(Map<String, String> environment, boolean ownKeycloak) {
            var chosen = new Chosen(
                    number(environment, "SUNLIGHT_PORT", 8080), number(environment, "SUNLIGHT_KEYCLOAK_PORT", 8180));
            mustBeFree(chosen.pages, "pages and consoles", "SUNLIGHT_PORT");
            if (ownKeycloak) {
                if (chosen.pages == chosen.keycloak) {
                    throw new StartFailed("Port " + chosen.pages + " is named by SUNLIGHT_PORT and by"
                            + " SUNLIGHT_KEYCLOAK_PORT; choose two.");
                }
                mustBeFree(chosen.keycloak, "Keycloak", "SUNLIGHT_KEYCLOAK_PORT");
            }
            return chosen;
        }

        private static int number(Map<String, String> environment, String variable, int otherwise) {
            var value = environment.getOrDefault(variable, "").strip();
            if (value.isEmpty()) {
                return otherwise;
            }
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535 || Integer.parseInt(value) == 0) {
                throw new StartFailed(variable + " is \"" + value + "\"; expected the number of a port, 1 to 65535.");
            }
            return Integer.parseInt(value);
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Refuses before anything is started, so that nobody waits a minute for a port that is taken. */
    static void mustBeFree(int port, String what, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new StartFailed("Port " + port + " (" + what
                    + ") is in use. Stop what listens there, or choose another: " + variable + "=<port> mvn -Pdemo");
        }
    }
}
