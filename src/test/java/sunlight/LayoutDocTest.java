package sunlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who opens the folder finds seven things, and the document names them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutDocTest {

    private static final Pattern NAME = Pattern.compile("(?<=^\\| `|^\\| `README.md`, `)[^`]+", Pattern.MULTILINE);

    @Test
    void the_top_of_the_repository_is_what_the_document_says_and_nothing_else() throws IOException {
        var ignored = new HashSet<>(Files.readAllLines(Path.of(".gitignore")));

        try (var top = Files.list(Path.of(""))) {
            assertThat(top.filter(file -> !ignored.contains("/" + file + (Files.isDirectory(file) ? "/" : "")))
                            .map(Path::toString)
                            .filter(name -> !name.startsWith(".") && !name.endsWith(".iml")))
                    .containsExactlyInAnyOrder("pom.xml", "src", "tenants", "helm", "docs", "README.md", "LICENSE");
        }
    }

    @Test
    void the_document_names_each() throws IOException {
        var development = Files.readString(Path.of("docs/development.md"));
        var table = development.substring(
                development.indexOf("| At the top |"), development.indexOf("Nothing else comes here"));

        assertThat(NAME.matcher(table).results().map(MatchResult::group))
                .containsExactly("pom.xml", "src", "tenants", "helm", "docs", "README.md", "LICENSE");
    }
}
