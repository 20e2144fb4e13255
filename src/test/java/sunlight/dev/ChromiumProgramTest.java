package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChromiumProgramTest {

    @TempDir
    Path folder;

    @Test
    void a_named_browser_is_the_only_way() {
        var ways = ChromiumProgram.ways("/opt/chrome", folder.toString());

        assertThat(ways).hasSize(1);
        assertThat(ways.get(0).get()).contains(Path.of("/opt/chrome"));
    }

    @Test
    void every_browser_of_the_machine_is_tried_and_last_of_all_the_one_that_playwright_brings() throws IOException {
        var chromium = program("chromium");
        var chrome = program("google-chrome");

        var ways = ChromiumProgram.ways(null, folder.toString());

        assertThat(ways.get(0).get()).contains(chromium);
        assertThat(ways.get(1).get()).contains(chrome);
        assertThat(ways.get(ways.size() - 1).get()).isEqualTo(Optional.empty());
    }

    private Path program(String name) throws IOException {
        var program = Files.writeString(folder.resolve(name), "#!/bin/sh\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
