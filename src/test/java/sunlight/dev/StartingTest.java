package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the demo from starting is told before anything is started. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingTest {

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_told_with_the_variable_that_chooses_another() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.mustBeFree(taken.getLocalPort(), "pages and consoles", "SUNLIGHT_PORT"))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContainingAll(
                            "Port " + taken.getLocalPort(), "pages and consoles", "in use", "SUNLIGHT_PORT=<port>");
        }
    }

    @Test
    void both_ports_are_looked_at_first_and_a_word_in_place_of_a_number_is_told() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());
            var keycloak = Map.of("SUNLIGHT_PORT", free(), "SUNLIGHT_KEYCLOAK_PORT", port);

            assertThatThrownBy(() -> Ports.Chosen.from(keycloak, true))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContainingAll("Keycloak", "SUNLIGHT_KEYCLOAK_PORT=<port>");
            assertThatCode(() -> Ports.Chosen.from(keycloak, false)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> Ports.Chosen.from(Map.of("SUNLIGHT_PORT", "eighty"), true))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("SUNLIGHT_PORT", "eighty", "number of a port");
        var same = free();
        assertThatThrownBy(() -> Ports.Chosen.from(Map.of("SUNLIGHT_PORT", same, "SUNLIGHT_KEYCLOAK_PORT", same), true))
                .hasMessageContaining("choose two");
    }

    private static String free() {
        return String.valueOf(Ports.free());
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_until_the_first_has_ended() throws IOException {
        try (var first = SingleStart.in(folder)) {
            assertThatThrownBy(() -> SingleStart.in(folder))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContainingAll("Already running", folder.toString(), "Ctrl-C");
            assertThatThrownBy(() -> SingleStart.mustBePossible(folder)).isInstanceOf(StartFailed.class);
        }

        assertThatCode(() -> SingleStart.mustBePossible(folder)).doesNotThrowAnyException();
    }
}
