package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A launcher in a process of its own is asked to end while its server is still starting. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {

    @TempDir
    Path folder;

    /** Starts a server that never answers. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] args) {
            assertThat(new Parts()).isNotNull();
            Child.start("server", Path.of(args[0]), new ProcessBuilder("sleep", "600"))
                    .awaitReady(Duration.ofMinutes(10), () -> false);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_server_that_is_still_starting_ends_with_the_launcher() throws IOException, InterruptedException {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("launcher.log").toFile())
                .start();
        var server = awaitServer(launcher);

        launcher.destroy();

        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.resolve("server.pid")).doesNotExist();
    }

    /** Its pid file comes a moment after itself, so the process tree is asked. */
    private static ProcessHandle awaitServer(Process launcher) throws InterruptedException {
        var server = launcher.children().findFirst();
        while (server.isEmpty() && !launcher.waitFor(50, TimeUnit.MILLISECONDS)) {
            server = launcher.children().findFirst();
        }
        return server.orElseThrow();
    }
}
