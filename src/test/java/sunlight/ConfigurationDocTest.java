package sunlight;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who installs the product finds every setting in one place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfigurationDocTest {

    private static final Pattern ASKED = Pattern.compile(
            "@ConfigProperty\\(name = \"([^\"]+)\"|MPCONFIG=([^}]+)}|\\bvalue\\(\"(sunlight\\.[^\"]+)\"");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\| `(sunlight\\.[^`]+)` \\|");

    @Test
    void the_document_tells_the_settings_that_the_code_asks_for_and_no_other() throws IOException {
        var told =
                found(TOLD, Files.readString(Path.of("docs/configuration.md"))).toList();

        assertThat(new TreeSet<>(told)).isEqualTo(asked());
    }

    private static TreeSet<String> asked() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(ASKED, text(file)))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> {
            int group = 1;
            while (hit.group(group) == null) {
                group++;
            }
            return hit.group(group);
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
